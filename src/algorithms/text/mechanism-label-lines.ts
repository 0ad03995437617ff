/** Widths of characters as shares of the type size, upper bounds measured on Noto Sans semi-bold: [characters, share]. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ !,.:;'’ijlí]/, 0.31],
  [/[()\-/[\]IJfrt“”]/, 0.45],
  [/["?–szcvyFLSç]/, 0.56],
  [/[MWmw%@]/, 1],
  [/[A-Z&]/, 0.8],
  [/[\u2e80-\uffef]/, 1.05],
]
const usual = 0.65

/** An estimate of a text's width in pixels at a type size in pixels, never below what Noto Sans needs. Pure, so that layout runs without a browser. */
function labelWidth(text: string, size: number): number {
  let share = 0
  for (const character of text) share += widths.find(([pattern]) => pattern.test(character))?.[1] ?? usual
  return size * share
}

/** How many lines a text takes when it wraps between words inside `width` pixels. Words wider than that break inside. */
export function labelLines(text: string, width: number, size: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(' ')) {
    const needs = labelWidth(word, size)
    const space = used > 0 ? labelWidth(' ', size) : 0
    if (used + space + needs <= width) {
      used += space + needs
      continue
    }
    lines += (used > 0 ? 1 : 0) + Math.ceil(needs / width) - 1
    used = needs % width || width
  }
  return lines
}
