import type { Map as MapLibreMap, MapOptions, StyleSpecification } from 'maplibre-gl'
import type { AtlasMapOptions, CooperativeWords } from './atlas-map-options.ts'
import { maxZoom } from './camera/camera.ts'

/** A map that always has north on top. The frame around it (disclaimer, buttons) is the app's; the style is checked by a test instead of on each start. */
export function mapOptions(
  container: HTMLElement,
  style: StyleSpecification,
  { reducedMotion, cooperative }: Pick<AtlasMapOptions, 'reducedMotion' | 'cooperative'>,
): MapOptions {
  return {
    ...(cooperative ? cooperativeOptions(cooperative) : {}),
    container,
    style,
    maxZoom,
    maxPitch: 0,
    fadeDuration: 0,
    validateStyle: false,
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    reduceMotion: reducedMotion,
    canvasContextAttributes: { antialias: false },
  }
}

function cooperativeOptions({ windows, mac, touch }: CooperativeWords): Partial<MapOptions> {
  return {
    cooperativeGestures: true,
    locale: {
      'CooperativeGesturesHandler.WindowsHelpText': windows,
      'CooperativeGesturesHandler.MacHelpText': mac,
      'CooperativeGesturesHandler.MobileHelpText': touch,
    },
  }
}

/** Takes away the ways to turn the map that its options cannot: two fingers and Shift with the arrow keys. */
export function keepNorthUp(map: MapLibreMap): void {
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
}
