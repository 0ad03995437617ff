import { useTranslation } from 'react-i18next'
import { footprintIn } from '../../derive/membership/membership-index.ts'
import type { Mechanism } from '../../domain/atlas-index.ts'
import { useMatchNotes } from './use-match-notes.ts'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'

export interface RowNote {
  readonly key: string
  readonly text: string
  /** True for what a reader should not overlook: that it has ended or rests. */
  readonly strong: boolean
}

/** What a row says under the name: level and founding year, what is odd about the mechanism's status or its members, and why a text finds it. */
export function useRowNotes(mechanism: Mechanism): readonly RowNote[] {
  const { t } = useTranslation()
  const { memberships } = useAtlas()
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
