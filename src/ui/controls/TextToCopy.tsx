import type { RefObject } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import { Floating } from './Floating.tsx'
import styles from './TextToCopy.module.css'

interface Props {
  readonly text: string
  /** `heading` says what it is, `hint` how to copy it, `label` names the field. */
  readonly words: { readonly heading: string; readonly hint: string; readonly label: string }
  readonly beside: RefObject<HTMLElement | null>
  readonly open: boolean
  readonly onClose: () => void
}

/** A text in a field, selected, for readers whose browser keeps the clipboard closed. */
export function TextToCopy({ text, words, beside, open, onClose }: Props) {
  const lines = text.split('\n').length
  return (
    <Floating
      className={styles.popover}
      triggerRef={beside}
      isOpen={open}
      onOpenChange={(stays) => !stays && onClose()}
      placement="bottom end"
    >
      <Dialog className={styles.dialog ?? ''}>
        <Heading slot="title" className={styles.heading ?? ''}>
          {words.heading}
        </Heading>
        <p className={styles.hint}>{words.hint}</p>
        {lines > 1 ? (
          <textarea
            className={`${styles.text} ${styles.lines}`}
            readOnly
            rows={Math.min(lines, 12)}
            value={text}
            aria-label={words.label}
            ref={choose}
          />
        ) : (
          <input className={styles.text} readOnly value={text} aria-label={words.label} ref={choose} />
        )}
      </Dialog>
    </Floating>
  )
}

function choose(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.focus()
  field?.select()
}
