import type { CountryDetail } from '../../domain/atlas-files.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import type { Iso3, SourceId } from '../../domain/ids.ts'
import { contributionLevels } from '../../domain/vocabulary.ts'
import type { MembershipIndex } from '../membership/membership-index.ts'

type ContributionLevel = (typeof contributionLevels)[number]
type Statement = CountryDetail['contributions'][number] | CountryDetail['addedValue'][number]

export interface StatementRow {
  readonly mechanism: Mechanism
  readonly text: string
  /** Where it took effect; null for what members say they gain. */
  readonly level: ContributionLevel | null
  /** The other countries of which the same sentence is told. */
  readonly others: readonly Iso3[]
  readonly sources: readonly SourceId[]
}

/** What the sources say of a country, from the national level to the global; what is said of it alone comes first. */
export function countryStatements(
  statements: readonly Statement[],
  iso3: Iso3,
  { mechanisms }: MembershipIndex,
): readonly StatementRow[] {
  return statements
    .flatMap((statement) => {
      const mechanism = mechanisms.get(statement.mechanism)
      return mechanism ? [rowOf(statement, mechanism, iso3)] : []
    })
    .toSorted((a, b) => levelOrder(a) - levelOrder(b) || a.others.length - b.others.length)
}

function rowOf(statement: Statement, mechanism: Mechanism, iso3: Iso3): StatementRow {
  const level = 'level' in statement ? statement.level : null
  const others = statement.states.filter((other) => other !== iso3)
  return { mechanism, text: statement.text, level, others, sources: statement.sources }
}

function levelOrder({ level }: StatementRow): number {
  return level === null ? 0 : contributionLevels.indexOf(level)
}
