import type { Mechanism } from '../../domain/atlas-index.ts'
import type { MechanismRecord } from '../../domain/record.ts'

type Named = Pick<MechanismRecord, 'name' | 'acronym' | 'short_name' | 'aka' | 'names'>

/** How the head of a page names a mechanism. */
export interface HeadNames {
  /** The name in use. */
  readonly title: string
  /** The official name, to stand under the title; null where it is the same. */
  readonly official: string | null
  /** The acronym and one more name, unless they stand above; all others stand in the overview. */
  readonly more: readonly string[]
}

export interface NameInLanguage {
  /** BCP 47 code of the language, for `lang`. */
  readonly language: string
  readonly name: string
}

/** The names for the head of a page. `record` is null until it is loaded. */
export function headNames({ short, name, acronym }: Mechanism, record: Named | null): HeadNames {
  const [other] = record ? otherNames(record) : []
  const more = [acronym, other].flatMap((one) => (one && one !== short ? [one] : []))
  return { title: short, official: name === short ? null : name, more }
}

/** Other names: neither the one in use, nor the acronym, the official name and its translations. A second English name is one of them. */
export function otherNames({
  name,
  acronym,
  short_name: inUse,
  aka,
  names: { en, ...translations },
}: Named): readonly string[] {
  const elsewhere = new Set([name, acronym, inUse, ...Object.values(translations)])
  return [...new Set(en ? [...aka, en] : aka)].filter((other) => !elsewhere.has(other))
}

/** Official names in languages other than English, in the order of the record. */
export function namesInLanguages({ names }: Pick<Named, 'names'>): readonly NameInLanguage[] {
  return Object.entries(names).flatMap(([language, name]) => (language === 'en' || !name ? [] : [{ language, name }]))
}
