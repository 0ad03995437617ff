import { useCallback, useEffect, useRef } from 'react'
import type { StageProps } from './stage-props.ts'

/** Milliseconds without progress after which a map that is not drawn yet counts as slow: its worker may never answer. */
const patience = 8000

/**
 * Reports a live map that is not drawn and no longer gets any further. It is still welcome when it comes. The returned function is to be
 * called at each step of its work: a busy computer alone does not make a map slow.
 */
export function useSlowness({ phase, onPhase }: Pick<StageProps, 'phase' | 'onPhase'>): () => void {
  const wait = useRef<() => void>(nothing)
  useEffect(() => {
    if (phase !== 'starting') return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    wait.current = () => {
      clearTimeout(timer)
      timer = setTimeout(() => onPhase('slow'), patience)
    }
    wait.current()
    return () => {
      clearTimeout(timer)
      wait.current = nothing
    }
  }, [phase, onPhase])
  return useCallback(() => wait.current(), [])
}

const nothing = () => undefined
