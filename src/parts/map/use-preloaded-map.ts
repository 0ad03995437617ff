import { useEffect } from 'react'
import { hasWebGL } from '../../map/webgl.ts'

/** Milliseconds after which the deck itself has its files. */
const patience = 2000

/** Loads what draws the map of the stage once a deck is open: the network may be gone when the stage is. What fails is loaded again there. */
export function usePreloadedMap(): void {
  useEffect(() => {
    const timer = setTimeout(() => void loadMap(), patience)
    return () => clearTimeout(timer)
  }, [])
}

async function loadMap(): Promise<void> {
  if (!hasWebGL()) return
  await Promise.allSettled([import('../../map/atlas-map.ts'), prewarm()])
}

async function prewarm(): Promise<void> {
  const { prewarmWorker } = await import('../../map/worker.ts')
  prewarmWorker()
}
