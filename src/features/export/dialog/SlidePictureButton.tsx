import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Deck } from '../../../domain/deck.ts'
import { LazyPart } from '../../../parts/atlas/LazyPart.tsx'
import { TextButton } from '../../../ui/controls/TextButton.tsx'

const SlidePictureDialog = lazy(async () => ({
  default: (await import('./SlidePictureDialog.tsx')).SlidePictureDialog,
}))

interface Props {
  readonly deck: Deck
  /** From 0. */
  readonly index: number
}

/** Opens what saves one slide as a picture; nothing of that is loaded before. */
export function SlidePictureButton({ deck, index }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <TextButton onPress={() => setOpen(true)} aria-label={t('export.slide.named', { slide: index + 1 })}>
        {t('export.slide.button')}
      </TextButton>
      {open ? (
        <LazyPart onClose={() => setOpen(false)}>
          <SlidePictureDialog deck={deck} index={index} onClose={() => setOpen(false)} />
        </LazyPart>
      ) : null}
    </>
  )
}
