import { useTranslation } from 'react-i18next'
import type { KnownChairs } from '../../../derive/membership/chairs.ts'
import type { MemberRow } from '../../../derive/mechanism/mechanism-members.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import type { Membership } from '../../../domain/record.ts'
import { CountryLink } from '../../../parts/links/PlaceLink.tsx'
import { SourceMarks } from '../../../parts/sources/SourceMarks.tsx'
import styles from './Members.module.css'

interface Props {
  readonly mechanism: MechanismId
  readonly row: MemberRow
  /** The chairs now or last known, among whom this member may be. */
  readonly chairs: KnownChairs | null
}

/** One country: since when, until when, whether it chairs, and its sources where they differ from the group's. */
export function MemberEntry({ mechanism, row: { member, own }, chairs }: Props) {
  const { t } = useTranslation()
  const years = useYears(member)
  const chair = chairs?.terms.find(({ iso3 }) => iso3 === member.iso3)
  return (
    <li className={styles.member}>
      <CountryLink iso3={member.iso3} className={styles.name} />
      {years ? <span className={styles.years}>{years}</span> : null}
      {chair ? (
        <span className={styles.chair}>
          {chairs?.current
            ? t('mechanism.members.chair', { since: String(chair.from ?? '') })
            : t('mechanism.members.last-chair', { year: String(chair.to ?? chair.from ?? '') })}
        </span>
      ) : null}
      {own.length > 0 ? <SourceMarks mechanism={mechanism} sources={own} /> : null}
      {member.note ? (
        <bdi className={styles.note} lang="en">
          {member.note}
        </bdi>
      ) : null}
    </li>
  )
}

/** "since 1996", "1996–2011", "until 2020", or null where no year is known. */
function useYears({ since, until }: Membership): string | null {
  const { t } = useTranslation()
  if (since !== null && until !== null) {
    return since === until ? String(since) : t('mechanism.period.span', { from: String(since), to: String(until) })
  }
  if (since !== null) return t('mechanism.period.since', { from: String(since) })
  return until === null ? null : t('mechanism.period.until', { to: String(until) })
}
