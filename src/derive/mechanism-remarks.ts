import type { SourceId } from '../domain/ids.ts'

/** A stretch of a remark: words, or a source that it names by its number. */
export type RemarkPart =
  { readonly kind: 'words'; readonly words: string } | { readonly kind: 'source'; readonly source: SourceId }

/** Finds the sources of a record that a remark on them names, as in "(source s44)". Numbers that no source bears stay words. */
export function remarkParts(remark: string, known: readonly SourceId[]): readonly RemarkPart[] {
  return remark
    .split(/\b(s[0-9]+[a-z]?)\b/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const source = known.find((id) => id === piece)
      return source ? { kind: 'source', source } : { kind: 'words', words: piece }
    })
}
