import { useEffect, useEffectEvent, useState } from 'react'
import type { Deck, Slide } from '../../domain/deck.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { readStageKey, slideAfter, type StageCommand } from './stage-keys.ts'
import type { StagePlace } from './StagePage.tsx'
import { useIdlePointer } from './use-idle-pointer.ts'

interface Stage {
  readonly slide: Slide
  /** From 1. */
  readonly number: number
  readonly black: boolean
  /** True while the pointer has rested long enough to be hidden. */
  readonly idle: boolean
}

/** What the stage shows, and the keys that rule it. The slide stands in the link; a move replaces it, so that going back leaves the stage. */
export function useStage(deck: Deck, place: StagePlace): Stage {
  const { view, go } = useAtlas()
  const [black, setBlack] = useState(false)
  const [first, ...others] = deck.slides
  const slides = 1 + others.length
  const number = Math.min(place.slide, slides)
  const run = useEffectEvent((command: StageCommand) => {
    if (command.kind === 'black') return setBlack(!black)
    if (command.kind === 'full-screen') return void document.documentElement.requestFullscreen().catch(() => undefined)
    if (command.kind === 'leave')
      return black ? setBlack(false) : go({ ...view, place: { kind: 'deck', deck: deck.id } })
    setBlack(false)
    const slide = slideAfter(command, number, slides)
    if (slide !== place.slide) go({ ...view, place: { ...place, slide } }, 'replace')
  })
  useStageKeys(run)
  return { slide: deck.slides[number - 1] ?? first ?? noSlide(), number, black, idle: useIdlePointer() }
}

function noSlide(): never {
  throw new Error('a deck without slides passed its schema')
}

function useStageKeys(run: (command: StageCommand) => void): void {
  const [digits, setDigits] = useState('')
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const read = readStageKey({ key: event.key, digits })
    setDigits(read.digits)
    if (!read.command) return
    event.preventDefault()
    run(read.command)
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
