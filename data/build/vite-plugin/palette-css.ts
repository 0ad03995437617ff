import { palettes, type ColourScheme } from '../../../src/domain/palette.ts'

/** The palette as custom properties `--colour-<name>`: light, dark where the system asks for it or `data-scheme="dark"` is set on the root; those of the stage inside any element with `data-scheme="stage"`. Paper is light. */
export function paletteCss(): string {
  const dark = declarations('dark')
  return [
    `:root{color-scheme:light dark;${declarations('light')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-scheme=light]){${dark}}}`,
    `@media screen{:root[data-scheme=dark]{color-scheme:dark;${dark}}}`,
    '@media print{:root{color-scheme:light}}',
    `@media screen{[data-scheme=stage]{color-scheme:dark;${declarations('stage')}}}`,
  ].join('')
}

function declarations(scheme: ColourScheme): string {
  return Object.entries(palettes[scheme])
    .map(([name, value]) => `--colour-${name}:${value};`)
    .join('')
}
