/** What a text of JSON says, or the first place where it is no JSON. Lines and columns count from 1. */
export type JsonReading =
  | { readonly kind: 'json'; readonly value: unknown }
  | {
      readonly kind: 'mistake'
      readonly line: number
      readonly column: number
      readonly problem: string
      readonly allowed: string
    }

const space = /[ \t\r\n]*/y
const scalar = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
// eslint-disable-next-line no-control-regex
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y

class Mistake extends Error {
  readonly offset: number
  readonly allowed: string

  constructor(offset: number, problem: string, allowed: string) {
    super(problem)
    this.offset = offset
    this.allowed = allowed
  }
}

/** Goes through a text once and throws a Mistake at the first place that JSON does not allow. */
class JsonWalk {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  walk(): void {
    this.#value()
    this.#take(space)
    if (this.#at < this.#text.length) this.#fail('nothing after the end of the outermost value')
  }

  #value(): void {
    this.#take(space)
    if (this.#text[this.#at] === '{') this.#object()
    else if (this.#text[this.#at] === '[') this.#list()
    else if (this.#take(string) === null && this.#take(scalar) === null)
      this.#fail('a value: "text", a number, true, false, null, {…} or […]')
  }

  #object(): void {
    const keys = new Set<string>()
    this.#entries('}', () => {
      const start = this.#at
      const key = this.#take(string) ?? this.#fail('a field name in double quotes')
      if (keys.has(key)) throw new Mistake(start, `the field ${key} stands twice`, 'each field once')
      keys.add(key)
      this.#take(space)
      if (!this.#skip(':')) this.#fail('a colon after the field name')
      this.#value()
    })
  }

  #list(): void {
    this.#entries(']', () => this.#value())
  }

  #entries(close: string, entry: () => void): void {
    this.#at += 1
    this.#take(space)
    if (this.#skip(close)) return
    do {
      this.#take(space)
      entry()
      this.#take(space)
    } while (this.#skip(','))
    if (!this.#skip(close)) this.#fail(`a comma or ${close}`)
  }

  #skip(sign: string): boolean {
    if (this.#text[this.#at] !== sign) return false
    this.#at += 1
    return true
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const [found] = pattern.exec(this.#text) ?? [null]
    this.#at += found?.length ?? 0
    return found
  }

  #fail(allowed: string): never {
    const found = this.#text.slice(this.#at).split(/[\s,:{}[\]]/, 1)[0] || this.#text[this.#at]
    const problem = found === undefined ? 'the file ends too early' : `${found} is no JSON here`
    throw new Mistake(this.#at, problem, allowed)
  }
}

/** Reads JSON strictly: a field that stands twice is a mistake, since one of the two would be lost. */
export function readJson(text: string): JsonReading {
  try {
    new JsonWalk(text).walk()
    return { kind: 'json', value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    const before = text.slice(0, error.offset).split('\n')
    const column = (before.at(-1)?.length ?? 0) + 1
    return { kind: 'mistake', line: before.length, column, problem: error.message, allowed: error.allowed }
  }
}
