import { useEffect, useRef, useState } from 'react'
import { makeDeckPage } from '../../api/deck-page.ts'
import { recordsOfSlides } from '../../derive/slide/figure-text.ts'
import type { Deck } from '../../domain/deck.ts'
import { saveFile } from '../../ui/hooks/save-file.ts'
import { projectionsOfSlides } from '../../view/projections-of-slides.ts'

type Making =
  | { readonly kind: 'idle' | 'working' }
  | { readonly kind: 'saved'; readonly megabytes: number }
  | { readonly kind: 'failed'; readonly problem: string }

/** Makes and saves the page of a deck when asked, and tells how that goes. Leaving breaks it off. */
export function useDeckPage(deck: Deck): { readonly state: Making; readonly make: () => void } {
  const [state, setState] = useState<Making>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const make = () => {
    const { signal } = (running.current = new AbortController())
    const { slides } = deck
    const needs = { projections: projectionsOfSlides(slides), records: recordsOfSlides(slides) }
    setState({ kind: 'working' })
    makeDeckPage(deck, needs, signal).then(
      (page) => {
        if (signal.aborted) return
        saveFile(`${deck.id}.html`, page, 'text/html')
        setState({ kind: 'saved', megabytes: new Blob([page]).size / 1e6 })
      },
      (error: unknown) => {
        if (!signal.aborted)
          setState({ kind: 'failed', problem: error instanceof Error ? error.message : String(error) })
      },
    )
  }
  return { state, make }
}
