import type { ReactNode } from 'react'
import type { SlideLayout } from '../../domain/deck.ts'
import type { Iso3 } from '../../domain/ids.ts'

/** Draws the map of the slide on whose view the Atlas stands, in the slide's layout and without the countries that are still dark. */
export type SlideMapOf = (layout: SlideLayout, hidden: ReadonlySet<Iso3>) => ReactNode
