import type { MechanismRecord } from '../domain/record.ts'

type Named = Pick<MechanismRecord, 'name' | 'acronym' | 'aka' | 'names'>

export interface NameInLanguage {
  /** BCP 47 code of the language, for `lang`. */
  readonly language: string
  readonly name: string
}

/** Names in use beside the official ones: without the acronym, the name itself and its official translations. */
export function otherNames({ name, acronym, aka, names }: Named): readonly string[] {
  const official = new Set([name, acronym, ...Object.values(names)])
  return aka.filter((other) => !official.has(other))
}

/** Official names in languages other than English, in the order of the record. */
export function namesInLanguages({ names }: Pick<Named, 'names'>): readonly NameInLanguage[] {
  return Object.entries(names).flatMap(([language, name]) => (language === 'en' || !name ? [] : [{ language, name }]))
}
