import { useMemo } from 'react'
import type { Slide } from '../../domain/deck.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import type { AtlasView } from '../../view/atlas-view.ts'
import { settleView } from '../../view/settle-view.ts'
import { decodeHref } from '../../view/url.ts'

/** The view that a slide shows: the nearest that the data can. */
export function useSlideView({ view }: Pick<Slide, 'view'>): AtlasView {
  const { memberships } = useAtlasData()
  return useMemo(() => settleView(decodeHref(view), memberships).view, [view, memberships])
}
