import type { SourceId } from '../../domain/ids.ts'
import type { Funding, Output, Structure } from '../../domain/record.ts'
import { fundingKinds, type FundingKind, type ThemeCode } from '../../domain/vocabulary.ts'
import { unionOfSources } from './mechanism-sources.ts'

type Figure = NonNullable<Output['figures']>[number]

/** One fund, whether the record holds it as an output, as a standing body or as both. Null and empty mean: the sources say nothing. */
export interface FundCard {
  readonly title: string
  readonly text: string | null
  /** What it does as a standing body. */
  readonly role: string | null
  readonly purpose: string | null
  readonly eligibility: string | null
  readonly administrator: string | null
  readonly established: number | null
  readonly figures: readonly Figure[]
  readonly themes: readonly ThemeCode[]
  readonly url: string | null
  readonly sources: readonly SourceId[]
}

export interface FundingGroup {
  readonly kind: FundingKind
  readonly entries: readonly Funding[]
}

/** Ways of paying by kind, in the order of the vocabulary; kinds without entries are left out. */
export function fundingByKind(funding: readonly Funding[]): readonly FundingGroup[] {
  return fundingKinds
    .map((kind) => ({ kind, entries: funding.filter((entry) => entry.kind === kind) }))
    .filter(({ entries }) => entries.length > 0)
}

/** The funds of a mechanism. An output and a body are one fund where the output names the body. */
export function fundCards(outputs: readonly Output[], structures: readonly Structure[]): readonly FundCard[] {
  const bodies = structures.filter(({ kind }) => kind === 'fund')
  const funds = outputs.filter(({ kind }) => kind === 'fund')
  const bodyOf = (fund: Output) => bodies.find(({ name }) => name === fund.body)
  const alone = bodies.filter((body) => !funds.some((fund) => bodyOf(fund) === body))
  return [...funds.map((fund) => cardOfOutput(fund, bodyOf(fund))), ...alone.map(cardOfBody)]
}

function cardOfOutput(fund: Output, body: Structure | undefined): FundCard {
  return {
    title: fund.title,
    text: fund.text,
    role: body?.role ?? null,
    purpose: fund.purpose ?? null,
    eligibility: fund.eligibility ?? null,
    administrator: fund.administrator ?? null,
    established: fund.established ?? null,
    figures: fund.figures ?? [],
    themes: fund.themes,
    url: fund.url,
    sources: unionOfSources(body ? [fund, body] : [fund]),
  }
}

function cardOfBody({ name, role, sources }: Structure): FundCard {
  return {
    title: name,
    text: null,
    role,
    purpose: null,
    eligibility: null,
    administrator: null,
    established: null,
    figures: [],
    themes: [],
    url: null,
    sources,
  }
}
