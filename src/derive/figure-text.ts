import type { MechanismDetail } from '../domain/atlas-files.ts'
import type { AtlasIndex } from '../domain/atlas-index.ts'
import type { FigureValue } from '../domain/deck.ts'
import type { Iso3, MechanismId } from '../domain/ids.ts'
import type { ThemeCode } from '../domain/vocabulary.ts'
import type { Words } from '../domain/words.ts'
import { footprintSize } from './footprint-size.ts'
import { involvementIn } from './involvement.ts'
import { listedMechanisms } from './listed-mechanisms.ts'
import { footprintIn, type MembershipIndex } from './membership-index.ts'
import { countsRole, participantsOf } from './participation.ts'
import { runningMechanisms } from './running-mechanisms.ts'

/** What a figure of a slide counts on. */
export interface FigureData {
  readonly index: AtlasIndex
  readonly memberships: MembershipIndex
  /** The records of those mechanisms that `recordsOfFigure` names; one that is missing leaves its figures unknown. */
  readonly records: ReadonlyMap<MechanismId, MechanismDetail>
  readonly words: Words
}

/** A figure as it is shown. The unit is that of the record ("USD", "persons"), in English; null where the label says it. */
export interface FigureText {
  readonly text: string
  readonly unit: string | null
}

/** The figure in the reader's numerals; null where the data do not hold it. Counts are of members, of mechanisms that go on or may go on. */
export function figureText(value: FigureValue, data: FigureData): FigureText | null {
  if (value.of === 'text') return { text: value.text, unit: null }
  if (value.of === 'output-figure') return recordFigure(value, data)
  const count = countOf(value, data)
  if (count === null) return null
  return { text: value.of === 'established' ? String(count) : data.words.number(count), unit: null }
}

/** The mechanism whose record must be loaded before the figure can be told; null where the index suffices. */
export function recordOfFigure(value: FigureValue): MechanismId | null {
  return value.of === 'output-figure' ? value.mechanism : null
}

type Counted = Exclude<FigureValue, { of: 'text' | 'output-figure' }>

function countOf(value: Counted, data: FigureData): number | null {
  const { index, memberships } = data
  switch (value.of) {
    case 'mechanisms':
      return runningMechanisms(index).length
    case 'countries':
      return membersOfAny(data, null).size
    case 'members':
      return footprintSize(footprintIn(memberships, value.mechanism), 'members')
    case 'participants':
      return footprintSize(footprintIn(memberships, value.mechanism), 'all')
    case 'established':
      return memberships.mechanisms.get(value.mechanism)?.established ?? null
    case 'shared':
      return sharedMembers(value.mechanisms, memberships)
    case 'theme-mechanisms':
      return withTheme(index, value.theme).length
    case 'theme-countries':
      return membersOfAny(data, value.theme).size
    case 'theme-unreached':
      return unMembersOutside(index, membersOfAny(data, value.theme))
    case 'outputs':
      return outputsOf(value, memberships)
  }
}

function withTheme(index: AtlasIndex, theme: ThemeCode) {
  return runningMechanisms(index).filter(({ themes }) => themes.some(({ code }) => code === theme))
}

function membersOfAny({ index, memberships }: FigureData, theme: ThemeCode | null): ReadonlyMap<Iso3, unknown> {
  const mechanisms = theme === null ? runningMechanisms(index) : withTheme(index, theme)
  return involvementIn(memberships, { mechanisms: listedMechanisms(memberships, mechanisms), roles: 'members' })
    .byCountry
}

function unMembersOutside({ countries }: AtlasIndex, reached: ReadonlyMap<Iso3, unknown>): number {
  return countries.filter(({ iso3, status }) => status === 'un-member' && !reached.has(iso3)).length
}

function sharedMembers(ids: readonly MechanismId[], memberships: MembershipIndex): number | null {
  if (ids.some((id) => footprintSize(footprintIn(memberships, id), 'members') === null)) return null
  const [first, ...others] = ids.map(
    (id) =>
      new Set(
        participantsOf(footprintIn(memberships, id))
          .filter(({ role }) => countsRole(role, 'members'))
          .map(({ iso3 }) => iso3),
      ),
  )
  return [...(first ?? [])].filter((iso3) => others.every((other) => other.has(iso3))).length
}

function outputsOf({ mechanism, kind }: Extract<Counted, { of: 'outputs' }>, { mechanisms }: MembershipIndex) {
  return mechanisms.get(mechanism)?.outputs.filter((output) => kind === null || output.kind === kind).length ?? null
}

function recordFigure(
  { mechanism, output, label }: Extract<FigureValue, { of: 'output-figure' }>,
  { records, words }: FigureData,
): FigureText | null {
  const found = records.get(mechanism)?.outputs.find(({ title }) => title === output)
  const figure = found?.figures?.find((one) => one.label === label)
  return figure ? { text: words.number(figure.value), unit: figure.unit } : null
}
