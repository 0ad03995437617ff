import type { Plate } from '../../../drawing/page/plate.ts'
import { viewDetails, viewName } from '../../../parts/atlas/view-words.ts'
import type { AtlasView } from '../../../view/atlas-view.ts'
import { hrefOf } from '../../../view/url.ts'
import type { PlateData } from './plate-data.ts'
import { pictureOf } from './plate-picture-of.ts'

/** A view as one picture: its name, its sentence, what it shows, where it is found again. */
export function plateOfView(view: AtlasView, data: PlateData): Plate {
  const { index, words } = data
  const { picture, legend, sentence, lists } = pictureOf(view, data, true)
  const details = viewDetails(view, words)
  return {
    layout: 'view',
    over: details.length > 0 ? details.join(' · ') : null,
    title: viewName(view, index, words),
    text: sentence,
    figures: [],
    reveals: false,
    picture,
    legend,
    foot: {
      lists,
      source: words.say('export.source'),
      data: words.say('export.data', { date: data.dataDate }),
      disclaimer: words.say('disclaimer.text'),
      link: data.origin + hrefOf(view),
      page: null,
      cut: words.say('export.cut'),
    },
    sentence,
    notes: '',
  }
}
