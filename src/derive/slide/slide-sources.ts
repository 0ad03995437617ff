import type { SourcesByMechanism } from '../../domain/atlas-files.ts'
import type { Slide } from '../../domain/deck.ts'

/** What a slide rests on, as its foot names it: "IOM (2019)". Each once; those that the Atlas does not hold are left out. */
export function slideSources({ sources }: Pick<Slide, 'sources'>, known: SourcesByMechanism): readonly string[] {
  const names = sources.flatMap(({ mechanism, source }) => {
    const found = known[mechanism]?.find(({ id }) => id === source)
    if (!found) return []
    const year = found.date?.slice(0, 4)
    return [year === undefined ? found.publisher : `${found.publisher} (${year})`]
  })
  return [...new Set(names)]
}
