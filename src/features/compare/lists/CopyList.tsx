import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/controls/Button.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import { TextToCopy } from '../../../ui/controls/TextToCopy.tsx'
import { useCopying } from '../../../ui/hooks/use-copying.ts'

interface Props {
  readonly text: string
  readonly label: string
}

/** Copies a list as text, and says so. */
export function CopyList({ text, label }: Props) {
  const { t } = useTranslation()
  const place = useRef<HTMLSpanElement>(null)
  const { outcome, copy, forget } = useCopying()
  const done = outcome === 'copied'
  return (
    <>
      <span ref={place}>
        <Button aria-label={label} onPress={() => void copy(text)}>
          {done ? <Icon name="check" size={14} /> : null}
          {t(done ? 'compare.lists.copied' : 'compare.lists.copy')}
        </Button>
      </span>
      <output className="visually-hidden">{done ? t('compare.lists.copied-list') : null}</output>
      <TextToCopy
        text={text}
        words={{ heading: label, hint: t('compare.lists.by-hand'), label }}
        beside={place}
        open={outcome === 'refused'}
        onClose={forget}
      />
    </>
  )
}
