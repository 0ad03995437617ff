import type { Mechanism } from '../../domain/atlas-index.ts'
import type { ThemeCode } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'

/** "Labour migration", "Labour migration or Health", "At least one of the 3 themes chosen". */
export function anyTheme(themes: readonly ThemeCode[], names: 'short' | 'full', words: Words): string {
  const [first = '', second = ''] = themes.map((code) =>
    names === 'short' ? words.say(`theme.short.${code}`) : words.say(`theme.${code}`),
  )
  return words.say('scene.reach.themes', { count: themes.length, first, second })
}

/** The mechanisms of which at least one of the themes is a priority. */
export function withAnyTheme(mechanisms: readonly Mechanism[], wanted: readonly ThemeCode[]): readonly Mechanism[] {
  return mechanisms.filter(({ themes }) => themes.some(({ code }) => wanted.includes(code)))
}
