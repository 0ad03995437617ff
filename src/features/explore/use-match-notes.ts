import { useTranslation } from 'react-i18next'
import { groupBy } from '../../algorithms/group-by.ts'
import type { MatchReason } from '../../derive/membership/match-reason.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { useFilterValues } from '../../parts/filters/use-filter-values.ts'

/** So many names are said of one kind; of more their number. */
const maxNames = 3

/** Why a mechanism is listed for the text that is typed: "Member: Ghana", "Priority: Climate"; nothing where its name says it. */
export function useMatchNotes({ id }: Mechanism): readonly string[] {
  const { t } = useTranslation()
  const { matches, words } = useAtlas()
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
  const { words } = useAtlas()
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
