import type { ReactNode } from 'react'
import type { Iso3 } from '../../domain/ids.ts'
import type { SlideRoom } from './slide-room.ts'

/** Draws the map of the slide on whose view the Atlas stands, clear of its words and without the countries that are still dark. */
export type SlideMapOf = (room: SlideRoom, hidden: ReadonlySet<Iso3>) => ReactNode
