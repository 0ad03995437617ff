/** One thing that is wrong with the data, told so that a person can mend it. */
export interface Fault {
  /** From the root of the project: `data/mechanisms/rcm.json`. */
  readonly file: string
  /** Where in the file: `members[3].iso3`, or `line 12, column 5` where the file is no JSON. Empty: the file as a whole. */
  readonly path: string
  readonly problem: string
  readonly allowed: string
}

/** Steps from the root of a JSON value to a place in it. */
export type JsonPath = readonly PropertyKey[]

/** A fault whose file is not yet said. */
export interface Finding {
  readonly at: JsonPath
  readonly problem: string
  readonly allowed: string
}

const plainKey = /^[A-Za-z_][A-Za-z0-9_]*$/

/** `members[3].iso3`. */
function pathText(path: JsonPath): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      const key = String(step)
      if (!plainKey.test(key)) return `[${JSON.stringify(key)}]`
      return index === 0 ? key : `.${key}`
    })
    .join('')
}

export function faultOf(file: string, { at, problem, allowed }: Finding): Fault {
  return { file, path: pathText(at), problem, allowed }
}

/** `data/mechanisms/rcm.json  members[3].iso3: 'XXX' is no country of data/countries.json; allowed: …`. */
export function faultLine({ file, path, problem, allowed }: Fault): string {
  return `${file}  ${path === '' ? '' : `${path}: `}${problem}; allowed: ${allowed}`
}

/** `'XXX'`, `1996`, `null`, `a list of 3`: a value as it is shown in a sentence. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 59)}…` : value}'`
  if (Array.isArray(value)) return `a list of ${value.length}`
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}

/** `s1, s2, s3 … (107 in all)`: possible values, the first twelve of many. */
export function oneOf(values: Iterable<string>): string {
  const all = [...values]
  return all.length <= 12 ? all.join(', ') : `${all.slice(0, 12).join(', ')} … (${all.length} in all)`
}
