import type { Legend } from '../../derive/scene/map-scene.ts'
import type { FigureText } from '../../derive/slide/figure-text.ts'
import { slideLegend } from '../../derive/slide/slide-legend.ts'
import { slideSources } from '../../derive/slide/slide-sources.ts'
import type { SourcesByMechanism } from '../../domain/atlas-files.ts'
import type { Slide } from '../../domain/deck.ts'
import type { Words } from '../../domain/words.ts'
import type { SlideContent } from '../../drawing/page/slide-content.ts'

/** What a slide shows besides its own words. */
export interface SlideFacts {
  /** From 1. */
  readonly number: number
  readonly slides: number
  /** In the order of its figures; null where the data do not hold one. */
  readonly figures: readonly (FigureText | null)[]
  /** Of its map or its matrix, its title empty where the words of the slide say it. */
  readonly legend: Legend
  /** Of when the member lists are; null where none is shown. */
  readonly lists: string | null
  readonly sources: SourcesByMechanism
}

/** The words of a slide with what they are counted from: the same on the stage and in every file. */
export function slideContentOf(slide: Slide, facts: SlideFacts, words: Words): SlideContent {
  const { layout, over, title, text, reveal } = slide
  const hasPicture = layout !== 'text'
  const entries = hasPicture ? slideLegend(facts.legend.entries) : []
  const names = slideSources(slide, facts.sources)
  return {
    layout,
    over,
    title,
    text,
    figures: figuresOf(slide, facts.figures, words),
    legend: entries.length === 0 ? null : { title: facts.legend.title, entries },
    reveals: reveal !== null,
    foot: {
      lists: hasPicture ? facts.lists : null,
      source:
        names.length > 0
          ? words.say('present.source', { count: names.length, names: names.join('; ') })
          : words.say('export.source'),
      disclaimer: words.say('disclaimer.text'),
      page: words.say('present.page', { slide: facts.number, slides: facts.slides }),
    },
  }
}

function figuresOf({ figures }: Slide, counted: SlideFacts['figures'], words: Words): SlideContent['figures'] {
  return figures.map(({ label }, index) => {
    const found = counted[index] ?? null
    return found
      ? { known: true, label, ...found }
      : { known: false, label, text: words.say('present.figure-unknown'), unit: null }
  })
}
