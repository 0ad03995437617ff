import { useMemo } from 'react'
import type { Deck } from '../../../domain/deck.ts'
import { PictureDialog, type PictureSubject } from './PictureDialog.tsx'
import { needsOfSlides } from '../page/plate-data.ts'
import { plateOfSlide } from '../page/plate-of-slide.ts'

interface Props {
  readonly deck: Deck
  /** From 0. */
  readonly index: number
  readonly onClose: () => void
}

/** Saves one slide of a deck as a picture. */
export function SlidePictureDialog({ deck, index, onClose }: Props) {
  const slide = deck.slides[index]
  const subject = useMemo<PictureSubject | null>(
    () =>
      slide
        ? {
            needs: needsOfSlides([slide]),
            schemes: ['stage', 'light'],
            plateOf: (data) => plateOfSlide(slide, index, deck, data),
          }
        : null,
    [deck, slide, index],
  )
  return subject ? <PictureDialog subject={subject} onClose={onClose} /> : null
}
