import { useEffect } from 'react'
import type { StageProps } from './stage-props.ts'

/** Milliseconds after which a map that is not drawn yet counts as slow: its worker may never answer. */
const patience = 8000

/** Tells when the live map has let itself be waited for too long. It is still welcome when it comes. */
export function useSlowness({ phase, onPhase }: Pick<StageProps, 'phase' | 'onPhase'>): void {
  useEffect(() => {
    if (phase !== 'starting') return undefined
    const timer = setTimeout(() => onPhase('slow'), patience)
    return () => clearTimeout(timer)
  }, [phase, onPhase])
}
