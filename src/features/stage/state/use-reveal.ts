import { useEffect, useMemo, useState } from 'react'
import { revealOrder } from '../../../derive/slide/reveal-order.ts'
import type { Slide } from '../../../domain/deck.ts'
import type { Iso3 } from '../../../domain/ids.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { useMedia } from '../../../ui/hooks/use-media.ts'
import { mechanismOf } from '../../../view/place-lookups.ts'

export interface Reveal {
  /** Those that are still dark. */
  readonly hidden: ReadonlySet<Iso3>
  /** How many members are lit, of how many; null where the slide reveals nothing. */
  readonly count: { readonly lit: number; readonly all: number } | null
  readonly running: boolean
  /** Lights all that are left. */
  readonly finish: () => void
}

/** Milliseconds from the first member to the last, and at most from one to the next. */
const whole = 6000
const longestStep = 450

/** Lights the members of the slide's mechanism one after the other, once the slide comes up. At once where less motion is wanted. */
export function useReveal(slide: Slide): Reveal {
  const { memberships } = useAtlasData()
  const { view } = useCurrentView()
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const mechanism = mechanismOf(view.place)
  const order = useMemo(
    () => (slide.reveal && mechanism ? revealOrder(memberships, mechanism, slide.reveal) : []),
    [memberships, mechanism, slide.reveal],
  )
  const [progress, setProgress] = useState({ slide: slide.id, lit: 0 })
  const lit = still ? order.length : progress.slide === slide.id ? progress.lit : 0
  const running = lit < order.length
  useEffect(() => {
    if (!running) return undefined
    const step = Math.min(longestStep, whole / order.length)
    const timer = setTimeout(() => setProgress({ slide: slide.id, lit: lit + 1 }), step)
    return () => clearTimeout(timer)
  }, [running, lit, order.length, slide.id])
  const hidden = useMemo(() => new Set(order.slice(lit)), [order, lit])
  return {
    hidden,
    count: order.length > 0 ? { lit, all: order.length } : null,
    running,
    finish: () => setProgress({ slide: slide.id, lit: order.length }),
  }
}
