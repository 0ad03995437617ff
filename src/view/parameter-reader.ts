/** Query parameters as plain texts; what equals its default is left out, so that links stay short. */
export type ViewSearch = Readonly<Record<string, string>>

/** Name, value, and the value that is left out. */
export type ParameterEntry = readonly [name: string, value: string, usual: string]

/** What a link asked for and could not be given, for a plain note to the reader. */
export type ViewNote =
  | { readonly kind: 'bad-parameter'; readonly name: string; readonly value: string }
  | { readonly kind: 'unknown-address'; readonly value: string }
  | { readonly kind: 'unknown-mechanism'; readonly value: string }
  | { readonly kind: 'unknown-country'; readonly value: string }
  /** What stands in a comparison's link and is not compared: no mechanism, named twice, or one too many. */
  | { readonly kind: 'unknown-compared' | 'repeated-compared' | 'too-many-compared'; readonly value: string }

/** Reads the parameters of one link and collects a note for each that makes no sense. */
export class ParameterReader {
  readonly notes: ViewNote[] = []
  readonly #search: ViewSearch

  constructor(search: ViewSearch) {
    this.#search = search
  }

  note(note: ViewNote): void {
    this.notes.push(note)
  }

  text(name: string): string {
    return (this.#search[name] ?? '').trim().slice(0, 200)
  }

  /** The texts that `~` joins, without empty ones; none where the parameter is missing. */
  list(name: string): readonly string[] {
    return (this.#search[name] ?? '')
      .split('~')
      .map((text) => text.trim())
      .filter((text) => text !== '')
  }

  oneOf<Known extends string, Fallback>(name: string, known: readonly Known[], fallback: Fallback): Known | Fallback {
    return this.parsed(name, (value) => known.find((one) => one === value) ?? null, fallback)
  }

  /** Values joined by `~`; `any` means the empty list. Values that are not known are noted and dropped. */
  severalOf<Known extends string>(name: string, known: readonly Known[], fallback: readonly Known[]): readonly Known[] {
    const given = this.#search[name]
    if (given === undefined) return fallback
    if (given === 'any') return []
    const values = given.split('~')
    const found = known.filter((one) => values.includes(one))
    if (values.some((value) => !found.some((one) => one === value))) {
      this.note({ kind: 'bad-parameter', name, value: given })
    }
    return found.length ? found : fallback
  }

  /** Values joined by `~`, each once. Those that make no sense are noted and dropped. */
  parsedList<Value>(name: string, parse: (value: string) => Value | null): readonly Value[] {
    const found = this.list(name).flatMap((text) => {
      const value = parse(text)
      if (value === null) this.note({ kind: 'bad-parameter', name, value: text })
      return value === null ? [] : [value]
    })
    return [...new Set(found)]
  }

  /** A calendar year within the range, or null. */
  year(name: string, range: { readonly least: number; readonly most: number }): number | null {
    return this.parsed(
      name,
      (value) => {
        const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN
        return year >= range.least && year <= range.most ? year : null
      },
      null,
    )
  }

  parsed<Value, Fallback>(name: string, parse: (value: string) => Value | null, fallback: Fallback): Value | Fallback {
    const given = this.#search[name]
    if (given === undefined || given === '') return fallback
    const value = parse(given)
    if (value !== null) return value
    this.note({ kind: 'bad-parameter', name, value: given })
    return fallback
  }
}
