import type { Mechanism } from '../../../domain/atlas-index.ts'
import type { Words } from '../../../domain/words.ts'
import { chairValues } from '../../membership/chair-text.ts'
import { lastKnownChairs } from '../../membership/chairs.ts'
import {
  missing,
  none,
  rowOf,
  textCell,
  yearCell,
  type TableCell,
  type TableColumn,
  type TableRow,
} from './compare-table-cell.ts'
import { roleCounts } from '../../scene/places/footprint-sentence.ts'
import { listDate } from '../../membership/mechanism-age.ts'
import { membersFact } from '../../mechanism/mechanism-facts.ts'
import { type Footprint, participantsOf } from '../../membership/participation.ts'

/** What the mechanisms are: official name, level, regions, age, whether they still work. */
export function basicRows(columns: readonly TableColumn[], words: Words): readonly TableRow[] {
  const row = (key: string, cellOf: (column: TableColumn) => TableCell) =>
    rowOf(key, words.say(`compare.table.row.${key}`), columns, cellOf)
  return [
    { ...row('official', ({ one: { mechanism } }) => textCell(mechanism.name)), differs: false },
    row('level', ({ one }) => textCell(words.say(`level.${one.mechanism.level}`))),
    row('regions', ({ one: { mechanism } }) =>
      textCell(mechanism.regions.map((region) => words.say(`region.${region}`)).join(' · ') || null),
    ),
    row('founded', ({ one }) => yearCell(one.mechanism.established)),
    row('status', ({ one }) => textCell(words.say(`status.${one.mechanism.status}`))),
    row('last-meeting', ({ one }) => yearCell(one.mechanism.lastMeeting)),
  ]
}

/** Who takes part: members, others, and of which date the list is. `now` is the calendar year. */
export function memberRows(columns: readonly TableColumn[], now: number, words: Words): readonly TableRow[] {
  const row = (key: string, cellOf: (column: TableColumn) => TableCell) =>
    rowOf(key, words.say(`compare.table.row.${key}`), columns, cellOf)
  return [
    row('members', ({ one }) => textCell(membersText(one.footprint, words))),
    row('others', ({ one }) => othersCell(one.footprint, words)),
    row('chair', ({ one }) => chairCell(one.mechanism, now, words)),
    row('as-of', ({ one: { mechanism } }) => {
      const list = mechanism.unlisted ? null : listDate(mechanism.membersAsOf, now)
      return list === null ? missing : { kind: 'date', date: list.date, old: list.old }
    }),
  ]
}

/** "11", "82 at its end in 2024", "all UN Member States: 193"; null where no source lists them. */
function membersText(footprint: Footprint, words: Words): string | null {
  const fact = membersFact(footprint)
  switch (fact.kind) {
    case 'count':
      return words.number(fact.count)
    case 'ended':
      return words.say('compare.table.ended', { count: words.number(fact.count), until: String(fact.until) })
    case 'rule': {
      const rule = words.say(`scene.rule.${fact.scope}`)
      return fact.count === null ? rule : words.say('compare.table.rule', { rule, count: words.number(fact.count) })
    }
    case 'unlisted':
      return null
  }
}

/** "Switzerland, since 2026"; the last known one is told as such. */
function chairCell(mechanism: Mechanism, now: number, words: Words): TableCell {
  const chairs = lastKnownChairs(mechanism, now)
  if (chairs === null) return missing
  return textCell(words.say(chairs.current ? 'chairs.current-short' : 'chairs.last-short', chairValues(chairs, words)))
}

function othersCell(footprint: Footprint, words: Words): TableCell {
  if (footprint.kind === 'unlisted' || footprint.kind === 'none') return missing
  const others = participantsOf(footprint).filter(({ role }) => role !== 'member')
  return others.length === 0 ? none : textCell(roleCounts(others, words))
}
