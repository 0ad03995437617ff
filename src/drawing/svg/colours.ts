import type { ColourName } from '../../domain/palette.ts'

/** How a drawing writes a colour. */
export type ColourText = (name: ColourName) => string

/** As a custom property, so that the page's scheme decides; exports pass a function that looks into a palette instead. */
export const cssColour: ColourText = (name) => `var(--colour-${name})`
