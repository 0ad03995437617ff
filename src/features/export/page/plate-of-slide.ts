import { figureText } from '../../../derive/slide/figure-text.ts'
import { slideLegend } from '../../../derive/slide/slide-legend.ts'
import { slideSources } from '../../../derive/slide/slide-sources.ts'
import type { Deck, Slide } from '../../../domain/deck.ts'
import type { Plate } from '../../../drawing/page/plate.ts'
import { settleView } from '../../../view/settle-view.ts'
import { decodeHref, hrefOf } from '../../../view/url.ts'
import type { PlateData } from './plate-data.ts'
import { pictureOf, type ShownPicture } from './plate-picture-of.ts'

/** A slide of a deck as one picture; `index` counts from 0. Names on its map would be too small for a hall. */
export function plateOfSlide(slide: Slide, index: number, { slides }: Pick<Deck, 'slides'>, data: PlateData): Plate {
  const { words } = data
  const { view } = settleView(decodeHref(slide.view), data.memberships)
  const shown = slide.layout === 'text' ? null : pictureOf(view, data, false)
  const names = slideSources(slide, data.sources)
  return {
    layout: slide.layout,
    over: slide.over,
    title: slide.title,
    text: slide.text,
    figures: figuresOf(slide, data),
    picture: shown?.picture ?? null,
    legend: shown && legendOf(shown),
    foot: {
      lists: shown?.lists ?? null,
      source:
        names.length > 0
          ? words.say('present.source', { count: names.length, names: names.join('; ') })
          : words.say('export.source'),
      data: words.say('export.data', { date: data.dataDate }),
      disclaimer: words.say('disclaimer.text'),
      link: data.origin + hrefOf(view),
      page: words.say('present.page', { slide: index + 1, slides: slides.length }),
      cut: words.say('export.cut'),
    },
    sentence: shown?.sentence ?? '',
    notes: slide.notes,
  }
}

function figuresOf({ figures }: Slide, data: PlateData): Plate['figures'] {
  return figures.map(({ label, value }) => {
    const said = figureText(value, data)
    return { label, text: said?.text ?? data.words.say('present.figure-unknown'), unit: said?.unit ?? null }
  })
}

/** The title of a map's legend says what the words of the slide say. */
function legendOf({ picture, legend }: ShownPicture): Plate['legend'] {
  const entries = slideLegend(legend.entries)
  return entries.length === 0 ? null : { title: picture.kind === 'matrix' ? legend.title : '', entries }
}
