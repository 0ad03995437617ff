import type { SourceId } from '../../domain/ids.ts'
import type { Remark } from '../../domain/record.ts'

/** A stretch of a remark: words, or a source that it names by its number. */
export type RemarkPart =
  { readonly kind: 'words'; readonly words: string } | { readonly kind: 'source'; readonly source: SourceId }

/** The words of a remark with its sources where they name them by number, as in "(source s44)". */
export function remarkParts({ text, sources }: Remark): readonly RemarkPart[] {
  return text
    .split(/\b(s[0-9]+[a-z]?)\b/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const source = sources.find((id) => id === piece)
      return source ? { kind: 'source', source } : { kind: 'words', words: piece }
    })
}
