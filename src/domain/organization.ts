import * as z from 'zod/mini'
import { slugSchema } from './ids.ts'

const text = z.string().check(z.trim(), z.minLength(1))

/** An organization that hosts a secretariat. */
export const organizationSchema = z.strictObject({
  id: slugSchema,
  name: text,
  /** The acronym or name in common use. */
  short: text,
})

/** data/organizations.json. */
export const organizationsSchema = z.array(organizationSchema)

export type Organization = z.infer<typeof organizationSchema>
