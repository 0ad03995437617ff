import * as z from 'zod/mini'
import { iso3Schema, mechanismIdSchema, slugSchema, sourceIdSchema } from './ids.ts'
import { levels, outputKinds, regions, statuses, themeCodes } from './vocabulary.ts'

/**
 * A deck is a row of slides, and a slide is a view of the Atlas with words beside it. The same schema reads the decks of data/decks,
 * those that a browser keeps, those that a person imports and those that a link holds. Limits keep a slide readable and a file small.
 */

/** How a slide shares its room: words beside the map, a map with its title at the foot, or words alone. */
export const slideLayouts = ['beside', 'map', 'text'] as const
/** In which order the members of a slide's mechanism light up. */
export const revealOrders = ['joined', 'west-to-east'] as const
export const deckFormat = 'iscm-atlas-deck'
export const deckVersion = 1
export const mostFigures = 3
export const mostSlides = 60
/** How many mechanisms a figure of shared members may name. */
export const mostShared = 6
/** Letters that each of its texts may have. */
export const mostLetters = {
  title: 120,
  summary: 400,
  over: 80,
  text: 600,
  notes: 4000,
  label: 90,
  figure: 24,
} as const

const slug = slugSchema.check(z.maxLength(60))
const line = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const words = (most: number) => z.string().check(z.trim(), z.maxLength(most))
const mechanism = mechanismIdSchema
const theme = z.enum(themeCodes)
const yearOrNull = z.nullable(z.int())
/** As in a link of the list: nothing named means any. Decks that were written before the later ones came do not name them. */
const filters = z.strictObject({
  levels: z.array(z.enum(levels)),
  regions: z.array(z.enum(regions)),
  themes: z.array(theme),
  statuses: z.array(z.enum(statuses)),
  founded: z.strictObject({ from: yearOrNull, to: yearOrNull }),
  members: z.prefault(z.array(iso3Schema), []),
  subregions: z.prefault(z.array(z.string()), []),
  chairs: z.prefault(z.array(iso3Schema), []),
  hosts: z.prefault(z.array(z.string()), []),
  fund: z.prefault(z.boolean(), false),
  metSince: z.prefault(yearOrNull, null),
})

/** What a figure says: what a person typed, or what the Atlas counts, so that it is never out of step with the data. */
export const figureValueSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('text'), text: line(mostLetters.figure) }),
  /** Those that go on, or may go on. */
  z.strictObject({ of: z.literal('mechanisms') }),
  /** How many a list filtered so would show, ended ones too unless their status is left out. */
  z.strictObject({ of: z.literal('filtered'), filters }),
  /** Members of at least one of them; the UN Member States that are members of none; their memberships whose first year is not known. */
  z.strictObject({ of: z.enum(['countries', 'unreached', 'undated-memberships']) }),
  /** Of how many of them a country is a member. */
  z.strictObject({ of: z.literal('memberships'), country: iso3Schema }),
  z.strictObject({ of: z.enum(['members', 'participants', 'established']), mechanism }),
  /** Members of all of these. */
  z.strictObject({
    of: z.literal('shared'),
    mechanisms: z.array(mechanism).check(z.minLength(2), z.maxLength(mostShared)),
  }),
  /** Mechanisms with a theme among their priorities; their members; the UN Member States among none of them. */
  z.strictObject({ of: z.enum(['theme-mechanisms', 'theme-countries', 'theme-unreached']), theme }),
  /** How many outputs those that go on are known to have, with a theme or with any. */
  z.strictObject({ of: z.literal('theme-outputs'), theme: z.nullable(theme) }),
  /** How many outputs a mechanism is known to have, of one kind or of all. */
  z.strictObject({ of: z.literal('outputs'), mechanism, kind: z.nullable(z.enum(outputKinds)) }),
  /** A figure of an output of the record, by title and label: the money or the persons of a fund. */
  z.strictObject({ of: z.literal('output-figure'), mechanism, output: line(300), label: line(200) }),
])

const slideSchema = z.strictObject({
  id: slug,
  layout: z.enum(slideLayouts),
  /** The line above the title; null where there is none. */
  over: z.nullable(line(mostLetters.over)),
  title: line(mostLetters.title),
  text: words(mostLetters.text),
  /** The link of the view from the site's root, such as `/mechanisms/rcm?tab=funding`. */
  view: z.string().check(z.regex(/^\/(?!\/)/), z.maxLength(2000)),
  figures: z
    .array(z.strictObject({ label: line(mostLetters.label), value: figureValueSchema }))
    .check(z.maxLength(mostFigures)),
  notes: words(mostLetters.notes),
  reveal: z.nullable(z.enum(revealOrders)),
  /** What the words rest on. Figures that are counted rest on the data as a whole. */
  sources: z.array(z.strictObject({ mechanism, source: sourceIdSchema })).check(z.maxLength(12)),
})

export const deckSchema = z.strictObject({
  format: z.literal(deckFormat),
  version: z.literal(deckVersion),
  id: slug,
  title: line(mostLetters.title),
  summary: words(mostLetters.summary),
  slides: z.array(slideSchema).check(z.minLength(1), z.maxLength(mostSlides)),
})

export type Figure = Slide['figures'][number]
export type FigureValue = z.infer<typeof figureValueSchema>
export type SlideLayout = (typeof slideLayouts)[number]
export type RevealOrder = (typeof revealOrders)[number]
export type Slide = z.infer<typeof slideSchema>
export type Deck = z.infer<typeof deckSchema>
