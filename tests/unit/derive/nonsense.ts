/** What no finished sentence of the interface may hold, by what is wrong with it. */
const signs: readonly (readonly [name: string, sign: RegExp])[] = [
  ['placeholder', /[{}]|\[object|\b(?:undefined|null|NaN|Infinity)\b/],
  ['key instead of words', /\b(?:scene|compare|overlaps|country|theme-page|chairs|role)\.[a-z]+/],
  ['spaces', / {2}|^ | $| [,.;:!?]|\( | \)/],
  ['doubled mark', /\.\.|,,|;;|::|· ·|[,;:] ?[.;,]|^[·,;:.]|[·,;:]$/],
  ['doubled word', /\b([a-z]+) \1\b/],
  ['empty slot', /[:,] (?:,|since$|until$|in$)|\b(?:since|until)[.,;]?$/],
  [
    'one as many',
    /\b(?<![\d.,-])1 (?:countries|mechanisms|members|observers|associates|partners|States|territories)\b/,
  ],
  ['one are', /\b(?<![\d.,-])1 \S+ (?:are|take|have|share|belong)\b/],
  [
    'many as one',
    /\b(?:0|[2-9]|[1-9]\d+) (?:country|mechanism|member|observer|associate|partner|UN Member State)\b(?! or| and| list)/,
  ],
  ['none of none', /\b0 of (?:the )?0\b|\bof (?:the )?0\b|\bnone of the (?:0|1) /],
  [
    'superlative over ties',
    /\b(?:are|take|share|belong|have)\b[^;.]*more than any other|in most of them|the most: 1\b/,
  ],
  ['list that nobody reads', /(?:[^,.;:]+, ){9}/],
]

/** The kinds of nonsense in a text, each with the text, for a list that should be empty. */
export function nonsenseIn(text: string): readonly string[] {
  const found = signs.filter(([, sign]) => sign.test(text)).map(([name]) => name)
  const kinds = listsTooMany(text) ? [...found, 'list longer than what it sums up'] : found
  return kinds.map((kind) => `${kind}: ${text}`)
}

/**
 * A list that ends with "and 48 more" and so holds all of those whom the sentence counts at its start.
 * A list that only spells out that count ("7 mechanisms in common with Peru: …") is none.
 */
function listsTooMany(text: string): boolean {
  const total = /^(\d+) (?![^;:]*:)/.exec(text)
  const more = / and (\d+) more\b/.exec(text)
  if (total === null || more === null) return false
  const clause = text.slice(0, more.index).split(/[;:]/).at(-1) ?? ''
  return clause.split(', ').length + Number(more[1]) >= Number(total[1])
}
