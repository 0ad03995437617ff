import type { SlideMapOf } from '../../parts/slide/slide-map-of.ts'
import { SlideMapOfView } from './SlideMapOfView.tsx'

/** The map of a slide, for every page that has a stage. */
export const slideMap: SlideMapOf = (room, hidden) => <SlideMapOfView room={room} hidden={hidden} />
