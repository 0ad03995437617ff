import type { Map as MapLibreMap } from 'maplibre-gl'
import { vi } from 'vitest'

type Listener = (event: Readonly<Record<string, unknown>>) => void

interface MapOfTests {
  /** Stands in for MapLibre's map wherever a part of it is asked for. */
  readonly map: MapLibreMap
  /** Names of the methods that were called, those that only read left out. */
  readonly written: () => readonly string[]
  readonly calls: (method: string) => readonly (readonly unknown[])[]
  readonly forget: () => void
  readonly fire: (event: string, data?: Readonly<Record<string, unknown>>) => void
  /** What reading methods answer. */
  readonly answers: Record<string, unknown>
}

const reading = new Set(['getZoom', 'getCenter', 'getLayer', 'getLayoutProperty', 'hasImage', 'getCanvas', 'project'])

/** A map without WebGL that records what it is told. */
export function mapOfTests(): MapOfTests {
  const recorded: [method: string, args: readonly unknown[]][] = []
  const listeners: [event: string, listener: Listener, once: boolean][] = []
  const answers: Record<string, unknown> = {
    getCanvas: { setAttribute: vi.fn(), style: { cursor: '' } },
    getContainer: { clientWidth: 1030, clientHeight: 800 },
    getCenter: { lng: 0, lat: 0 },
    getZoom: 1,
  }
  const listen = (once: boolean) => (event: string, listener: Listener) => {
    listeners.push([event, listener, once])
  }
  const map: MapLibreMap = new Proxy<MapLibreMap>(Object.create(null), {
    get: (_, method: string) => {
      if (method === 'on') return listen(false)
      if (method === 'once') return listen(true)
      return (...args: readonly unknown[]) => {
        recorded.push([method, args])
        return method in answers ? answers[method] : map
      }
    },
  })
  return {
    map,
    answers,
    written: () => [...new Set(recorded.map(([method]) => method).filter((method) => !reading.has(method)))],
    calls: (method) => recorded.filter(([name]) => name === method).map(([, args]) => args),
    forget: () => recorded.splice(0),
    fire: (event, data = {}) => {
      const meant = listeners.filter(([name]) => name === event)
      for (const entry of meant) if (entry[2]) listeners.splice(listeners.indexOf(entry), 1)
      for (const [, listener] of meant) listener(data)
    },
  }
}
