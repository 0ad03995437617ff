import * as z from 'zod/mini'
import { familyCodes, themeCodes } from './vocabulary.ts'

const text = z.string().check(z.minLength(1))

const themeFields = {
  code: z.enum(themeCodes),
  family: z.enum(familyCodes),
  label: text,
  /** Shorter label for bars and narrow columns. */
  short: text,
  definition: text,
}

const themeSchema = z.strictObject(themeFields)
export const familySchema = z.strictObject({ code: z.enum(familyCodes), label: text, definition: text })
/** data/themes.json: seven families, eighteen themes. */
export const themesSchema = z.strictObject({ families: z.array(familySchema), themes: z.array(themeSchema) })
export const indexThemeSchema = z.strictObject({ ...themeFields, file: text })

export type Theme = z.infer<typeof themeSchema>
export type Family = z.infer<typeof familySchema>
export type IndexTheme = z.infer<typeof indexThemeSchema>
