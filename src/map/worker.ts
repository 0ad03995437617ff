import { prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/** Tells MapLibre where its worker is. Needed before the first map: without it the worker gets the page's HTML and says nothing. */
export function startWorker(): void {
  setWorkerUrl(workerUrl)
}

/** Starts the worker before there is a map, for when there is no network by then. */
export function prewarmWorker(): void {
  startWorker()
  prewarm()
}
