import { figureText } from '../../../derive/slide/figure-text.ts'
import type { Deck, Slide } from '../../../domain/deck.ts'
import type { Plate } from '../../../drawing/page/plate.ts'
import { slideContentOf } from '../../../parts/slide/slide-content-of.ts'
import { settleView } from '../../../view/settle-view.ts'
import { decodeHref, hrefOf } from '../../../view/url.ts'
import type { PlateData } from './plate-data.ts'
import { pictureOf, type ShownPicture } from './plate-picture-of.ts'

/** A slide of a deck as one picture; `index` counts from 0. Names on its map would be too small for a hall. */
export function plateOfSlide(slide: Slide, index: number, { slides }: Pick<Deck, 'slides'>, data: PlateData): Plate {
  const { words, sources } = data
  const { view } = settleView(decodeHref(slide.view), data.memberships)
  const shown = slide.layout === 'text' ? null : pictureOf(view, data, false)
  const figures = slide.figures.map(({ value }) => figureText(value, data))
  const facts = { number: index + 1, slides: slides.length, figures, legend: legendOf(shown), sources }
  const content = slideContentOf(slide, { ...facts, lists: shown?.lists ?? null }, words)
  return {
    ...content,
    picture: shown?.picture ?? null,
    foot: {
      ...content.foot,
      data: words.say('export.data', { date: data.dataDate }),
      link: data.origin + hrefOf(view),
      cut: words.say('export.cut'),
    },
    sentence: shown?.sentence ?? '',
    notes: slide.notes,
  }
}

/** The title of a map's legend says what the words of the slide say. */
function legendOf(shown: ShownPicture | null): ShownPicture['legend'] {
  if (!shown) return { title: '', entries: [] }
  return shown.picture.kind === 'matrix' ? shown.legend : { ...shown.legend, title: '' }
}
