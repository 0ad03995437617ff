import type { RefObject } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import styles from './LinkToCopy.module.css'

interface Props {
  readonly link: string
  readonly beside: RefObject<HTMLElement | null>
  readonly open: boolean
  readonly onClose: () => void
}

/** The link in a field, selected, for readers whose browser keeps the clipboard closed. */
export function LinkToCopy({ link, beside, open, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Popover
      className={styles.popover ?? ''}
      triggerRef={beside}
      isOpen={open}
      onOpenChange={(stays) => !stays && onClose()}
      placement="bottom end"
    >
      <Dialog className={styles.dialog ?? ''}>
        <Heading slot="title" className={styles.heading ?? ''}>
          {t('share.heading')}
        </Heading>
        <p className={styles.hint}>{t('share.by-hand')}</p>
        <input className={styles.link} readOnly value={link} aria-label={t('share.link')} ref={choose} />
      </Dialog>
    </Popover>
  )
}

function choose(field: HTMLInputElement | null): void {
  field?.focus()
  field?.select()
}
