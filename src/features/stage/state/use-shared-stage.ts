import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { keepSessionNumber, readSessionNumber } from './session-number.ts'
import { StageChannel } from './stage-channel.ts'
import type { StageState } from './stage-state.ts'

interface SharedStage {
  readonly started: number
  /** Tells the other windows what this one shows from now on. */
  readonly tell: (state: StageState) => void
  /** Begins the clock of the talk anew, in every window. */
  readonly restart: () => void
}

/** Keeps the windows of a deck together. The beginning outlives a reload; of two windows the earlier beginning counts. */
export function useSharedStage(deck: string, state: StageState, show: (state: StageState) => void): SharedStage {
  const [started, setStarted] = useState(() => readSessionNumber(keyOf(deck)) ?? Date.now())
  const channel = useRef<StageChannel | null>(null)
  const present = useEffectEvent(() => ({ ...state, started }))
  const follow = useEffectEvent((next: StageState & { readonly started: number }) => {
    setStarted(Math.min(next.started, started))
    show({ slide: next.slide, black: next.black })
  })
  useEffect(() => {
    const opened = new StageChannel(deck, {
      onState: (next) => follow(next),
      onRestart: setStarted,
      present: () => present(),
    })
    channel.current = opened
    return () => opened.close()
  }, [deck])
  useEffect(() => keepSessionNumber(keyOf(deck), started), [deck, started])
  return {
    started,
    tell: (next) => channel.current?.tell({ ...next, started }),
    restart: () => {
      const now = Date.now()
      setStarted(now)
      channel.current?.restart(now)
    },
  }
}

const keyOf = (deck: string) => `iscm-atlas-stage-started:${deck}`
