import { useTranslation } from 'react-i18next'
import { footprintIn } from '../../derive/membership/membership-index.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { groupBy } from '../../algorithms/group-by.ts'
import type { MatchReason } from '../../derive/membership/match-reason.ts'
import { useFilterValues } from '../../parts/filters/use-filter-values.ts'

/** So many names are said of one kind; of more their number. */
const maxNames = 3

/** Why a mechanism is listed for the text that is typed: "Member: Ghana", "Priority: Climate"; nothing where its name says it. */
function useMatchNotes({ id }: Mechanism): readonly string[] {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { matches } = useCurrentView()
  const textOf = useReasonText()
  const groups = groupBy(matches?.get(id) ?? [], (reason) =>
    reason.kind === 'participant' ? reason.role : reason.kind,
  )
  return [...groups].flatMap(([, reasons]) => {
    const [first] = reasons
    if (!first) return []
    const names = reasons.slice(0, maxNames).map(textOf)
    const more = reasons.length - names.length
    const text = more > 0 ? `${names.join(', ')} ${t('explore.reason.more', { count: more })}` : words.list(names)
    return [t(`explore.reason.${first.kind}`, { text, ...(first.kind === 'participant' ? { role: first.role } : {}) })]
  })
}

function useReasonText(): (reason: MatchReason) => string {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const nameOf = useFilterValues()
  return (reason) => {
    switch (reason.kind) {
      case 'participant':
        return words.country(reason.iso3)
      case 'theme':
        return t(`theme.short.${reason.code}`)
      case 'subregion':
        return nameOf('subregions', reason.code)
      case 'alias':
      case 'fund':
      case 'secretariat':
        return reason.text
    }
  }
}

export interface RowNote {
  readonly key: string
  readonly text: string
  /** True for what a reader should not overlook: that it has ended or rests. */
  readonly strong: boolean
}

/** What a row says under the name: level and founding year, what is odd about the mechanism's status or its members, and why a text finds it. */
export function useRowNotes(mechanism: Mechanism): readonly RowNote[] {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const reasons = useMatchNotes(mechanism)
  const { level, established, status } = mechanism
  const footprint = footprintIn(memberships, mechanism.id)
  const notes: RowNote[] = []
  const add = (key: string, text: string, strong = false) => notes.push({ key, text, strong })
  const kind = t(`level.${level}`)
  add('kind', established === null ? kind : t('explore.since', { level: kind, year: String(established) }))
  if (status === 'dormant' || status === 'superseded') add('status', t(`status.${status}`), true)
  if (footprint.kind === 'rule') add('rule', t(`scene.rule.${footprint.scope}`))
  if (footprint.kind === 'unlisted') add('list', t('explore.unlisted'))
  if (footprint.kind === 'ended') add('list', t('explore.ended', { year: String(footprint.until) }))
  for (const reason of reasons) add(reason, reason)
  return notes
}
