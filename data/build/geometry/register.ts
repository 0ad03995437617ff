import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'

const areaIdSchema = z.string().check(z.regex(/^[A-Z]{3}$/))
const pairSchema = z.tuple([areaIdSchema, areaIdSchema])
const noteSchema = z.string().check(z.minLength(1))
const neighbourSchema = z.strictObject({ between: pairSchema, note: noteSchema })

const registerSchema = z.strictObject({
  /** Areas whose status is more than that of a country, or whose name carries a note. */
  areas: z.array(
    z.strictObject({
      id: areaIdSchema,
      kind: z.enum(['country', 'undetermined', 'disputed']),
      name: z.string(),
      note: noteSchema,
    }),
  ),
  /** Shared borders that are no plain international boundary. Every edge of a disputed area is undetermined besides. */
  lines: z.array(
    z.strictObject({ between: pairSchema, kind: z.enum(['undetermined', 'armistice', 'control']), note: noteSchema }),
  ),
  /** Land neighbours that the 1:50m boundaries miss or invent. */
  neighbours: z.strictObject({ add: z.array(neighbourSchema), remove: z.array(neighbourSchema) }),
})

const pointsSchema = z.array(
  z.strictObject({ id: areaIdSchema, point: z.tuple([z.number(), z.number()]), place: z.string() }),
)

export type Register = z.infer<typeof registerSchema>
export type RegisteredPoint = z.infer<typeof pointsSchema>[number]

/** A file of data/boundaries, as text. */
export function readBoundaryFile(name: string): string {
  return readFileSync(new URL(`../../boundaries/${name}`, import.meta.url), 'utf8')
}

function parseBoundaryFile<T>(name: string, schema: z.ZodMiniType<T>): T {
  const parsed = schema.safeParse(JSON.parse(readBoundaryFile(name)))
  if (parsed.success) return parsed.data
  throw new Error(`data/boundaries/${name} is not valid:\n${z.prettifyError(parsed.error)}`)
}

/** data/boundaries/register.json: which areas and lines are disputed, reviewed by hand. Throws when the file is not valid. */
export function readRegister(): Register {
  return parseBoundaryFile('register.json', registerSchema)
}

/** data/boundaries/points.json: places without a polygon at 1:50m, in degrees. Throws when the file is not valid. */
export function readPoints(): readonly RegisteredPoint[] {
  return parseBoundaryFile('points.json', pointsSchema)
}

/** The same key for a pair in either order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`
}
