import cyrillic from '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-normal.woff2?url'
import greek from '@fontsource-variable/noto-sans/files/noto-sans-greek-wght-normal.woff2?url'
import latinExtended from '@fontsource-variable/noto-sans/files/noto-sans-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2?url'

/** The parts of the font, each with the letters that need it; `range` is CSS's. They are the files that the page itself shows its text in. */
export const fontParts = [
  {
    url: latin,
    needed: /[\u0020-\u00ff\u2010-\u203a]/,
    range: 'U+0000-00FF,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212',
  },
  {
    url: latinExtended,
    needed: /[\u0100-\u02ff\u1e00-\u1eff\u20a0-\u20c0]/,
    range: 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0',
  },
  { url: greek, needed: /[\u0370-\u03ff]/, range: 'U+0370-03FF' },
  { url: cyrillic, needed: /[\u0400-\u04ff]/, range: 'U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116' },
] as const
