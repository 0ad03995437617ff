import type { SourceId } from '../../domain/ids.ts'
import type { Membership } from '../../domain/record.ts'
import { roles, type Role } from '../../domain/vocabulary.ts'
import type { Words } from '../../domain/words.ts'
import { shareSources } from './mechanism-sources.ts'

export interface MemberRow {
  readonly member: Membership
  /** Empty where the row rests on the sources of its group. */
  readonly own: readonly SourceId[]
}

/** Countries that hold one role now, or held it once. */
export interface MemberGroup {
  readonly role: Role
  /** True for those of whose part an end is known. */
  readonly former: boolean
  readonly shared: readonly SourceId[]
  readonly rows: readonly MemberRow[]
}

export type MemberOrder = 'name' | 'since'

/** Members by role in the order of the vocabulary, all who take part before all who once did. Empty groups are left out. */
export function memberGroups(members: readonly Membership[]): readonly MemberGroup[] {
  const groupsOf = (former: boolean) => roles.map((role) => groupOf(members, role, former))
  return [...groupsOf(false), ...groupsOf(true)].filter(({ rows }) => rows.length > 0)
}

function groupOf(members: readonly Membership[], role: Role, former: boolean): MemberGroup {
  const of = members.filter((member) => member.role === role && (member.until !== null) === former)
  const { shared, entries } = shareSources(of)
  return { role, former, shared, rows: entries.map(({ entry, own }) => ({ member: entry, own })) }
}

/** By name in the reader's language, or by year of joining with unknown years last and names within a year. */
export function sortMembers(rows: readonly MemberRow[], order: MemberOrder, words: Words): readonly MemberRow[] {
  const byName = (a: MemberRow, b: MemberRow) =>
    words.compare(words.country(a.member.iso3), words.country(b.member.iso3))
  if (order === 'name') return rows.toSorted(byName)
  const since = ({ member }: MemberRow) => member.since ?? Infinity
  return rows.toSorted((a, b) => (since(a) === since(b) ? byName(a, b) : since(a) - since(b)))
}
