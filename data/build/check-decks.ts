import { join } from 'node:path'
import { existsSync, readdirSync } from 'node:fs'
import { deckSchema, type Deck, type Slide } from '../../src/domain/deck.ts'
import { isFreeForAtlas } from '../../src/domain/deck-own.ts'
import type { MechanismRecord } from '../../src/domain/record.ts'
import { settleView } from '../../src/view/settle-view.ts'
import { decodeHref } from '../../src/view/url.ts'
import { readDataFile } from './data-file.ts'
import { faultOf, oneOf, shown, type Fault, type Finding, type JsonPath } from './fault.ts'

export interface DeckCheck {
  /** In the order in which they are offered. Empty where there are faults. */
  readonly decks: readonly Deck[]
  readonly faults: readonly Fault[]
}

/** What the slides of the Atlas's own decks must agree with. */
export interface DeckSurroundings {
  readonly records: ReadonlyMap<string, MechanismRecord>
  readonly countries: ReadonlySet<string>
}

const folder = 'data/decks'

/** Checks the decks that `order` names against the records, and that the folder holds no others: all faults at once. Null: nobody can say which are offered, and none is checked. */
export function checkDecks(root: string, order: readonly string[] | null, surroundings: DeckSurroundings): DeckCheck {
  if (order === null) return { decks: [], faults: [] }
  const present = existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).map((name) => name.replace(/\.json$/, ''))
    : []
  const files = order.filter((id) => present.includes(id)).map((id) => readDeck(root, id, surroundings))
  const faults = [
    ...order.flatMap((id, index) => (present.includes(id) ? [] : missingDeck(id, index, present))),
    ...present.flatMap((name) => (order.includes(name) ? [] : unnamedDeck(name))),
    ...files.flatMap((file) => file.faults),
  ]
  return { decks: faults.length > 0 ? [] : files.flatMap(({ deck }) => deck ?? []), faults }
}

function missingDeck(id: string, index: number, present: readonly string[]): Fault[] {
  const problem = `'${id}' is no deck of ${folder}`
  return [faultOf('data/atlas.json', { at: ['decks', index], problem, allowed: oneOf(present) })]
}

function unnamedDeck(name: string): Fault[] {
  const problem = 'is not offered'
  return [faultOf(`${folder}/${name}.json`, { at: [], problem, allowed: 'decks that data/atlas.json names' })]
}

function readDeck(root: string, id: string, surroundings: DeckSurroundings) {
  const { file, value, faults } = readDataFile(root, `${folder}/${id}.json`, deckSchema)
  const findings = value === null ? [] : deckFindings(id, value, surroundings)
  return { deck: value, faults: [...faults, ...findings.map((finding) => faultOf(file, finding))] }
}

function deckFindings(id: string, deck: Deck, surroundings: DeckSurroundings): Finding[] {
  const ids = deck.slides.map((slide) => slide.id)
  return [
    ...(isFreeForAtlas(deck.id)
      ? []
      : [
          {
            at: ['id'],
            problem: `${shown(deck.id)} is kept for decks of readers`,
            allowed: 'ids that do not begin with my-',
          },
        ]),
    ...(deck.id === id ? [] : [{ at: ['id'], problem: `${shown(deck.id)} is not the name of the file`, allowed: id }]),
    ...deck.slides.flatMap((slide, index) => [
      ...(ids.indexOf(slide.id) < index
        ? [{ at: ['slides', index, 'id'], problem: `'${slide.id}' stands twice`, allowed: 'each id once' }]
        : []),
      ...slideFindings(slide, ['slides', index], surroundings),
    ]),
  ]
}

function slideFindings(slide: Slide, at: JsonPath, surroundings: DeckSurroundings): Finding[] {
  return [
    ...viewFindings(slide.view, [...at, 'view'], surroundings),
    ...slide.figures.flatMap(({ value }, index) =>
      figureFindings(value, [...at, 'figures', index, 'value'], surroundings),
    ),
    ...slide.sources.flatMap(({ mechanism, source }, index) => {
      const known = surroundings.records.get(mechanism)?.sources.map((one) => one.id) ?? []
      if (known.includes(source)) return []
      return [
        { at: [...at, 'sources', index], problem: `'${source}' is no source of '${mechanism}'`, allowed: oneOf(known) },
      ]
    }),
  ]
}

/** Who hosts secretariats is read from the records only once they are all right, and M49 sub-regions are not asked for here. */
const anything = { has: () => true }

/** A slide of the Atlas's own shows what its link says, without any note. */
function viewFindings(view: string, at: JsonPath, { records, countries }: DeckSurroundings): Finding[] {
  const { notes } = settleView(decodeHref(view), {
    mechanisms: records,
    countries,
    subregions: anything,
    hosts: anything,
  })
  return notes.map((note) => ({ at, problem: `${note.kind}: '${note.value}'`, allowed: 'a link that the Atlas knows' }))
}

function figureFindings(
  value: Slide['figures'][number]['value'],
  at: JsonPath,
  { records, countries }: DeckSurroundings,
): Finding[] {
  if (value.of === 'text') return [{ at, problem: 'a figure is typed', allowed: 'figures that the data give' }]
  if (value.of === 'memberships' && !countries.has(value.country))
    return [{ at, problem: `'${value.country}' is no country`, allowed: 'codes of countries' }]
  const ids = 'mechanisms' in value ? value.mechanisms : 'mechanism' in value ? [value.mechanism] : []
  const unknown = ids.filter((id) => !records.has(id))
  if (unknown.length > 0)
    return unknown.map((id) => ({ at, problem: `'${id}' is no mechanism`, allowed: 'ids of records' }))
  if (value.of !== 'output-figure') return []
  const outputs = records.get(value.mechanism)?.outputs ?? []
  const figures = outputs.find(({ title }) => title === value.output)?.figures ?? []
  if (figures.some(({ label }) => label === value.label)) return []
  const problem = `'${value.output}' of '${value.mechanism}' has no figure '${value.label}'`
  return [{ at, problem, allowed: oneOf(figures.map(({ label }) => label)) }]
}
