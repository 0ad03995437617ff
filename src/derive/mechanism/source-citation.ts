import type { SourceId } from '../../domain/ids.ts'
import type { Source } from '../../domain/record.ts'
import type { Words } from '../../domain/words.ts'

/** Kinds that say nothing beside the publisher. */
const unsaid: ReadonlySet<Source['kind']> = new Set(['iom', 'other'])

/** What follows the title of a source: "IOM, 12 May 2019", and what kind of publisher that is where its name does not tell. */
export function sourceCitation({ publisher, date, kind }: Omit<Source, 'id' | 'title' | 'url'>, words: Words): string {
  const cited = words.say('source.cited', {
    publisher,
    date: date === null ? words.say('source.undated') : day(date, words),
  })
  return unsaid.has(kind) ? cited : `${cited} · ${words.say(`source.kind.${kind}`)}`
}

/** A source may be dated by a span of years, `2016-2018`. */
function day(date: string, words: Words): string {
  return /^\d{4}-\d{4}$/.test(date) ? date.replace('-', '–') : words.date(date)
}

/** The sources of a fact as one text, for a table: "About Us. IOM, 2019. https://…", the next after a vertical line. Those not known are left out. */
export function citedSources(ids: readonly SourceId[], known: readonly Source[], words: Words): string {
  const cited = ids.flatMap((id) => known.find((source) => source.id === id) ?? [])
  return cited.map((source) => citedSource(source, words)).join(' | ')
}

function citedSource(source: Source, words: Words): string {
  return [`${source.title}. ${sourceCitation(source, words)}.`, source.url].filter(Boolean).join(' ')
}
