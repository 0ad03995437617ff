import { useTranslation } from 'react-i18next'
import type { MembershipRow } from '../../derive/country/country-profile-memberships.ts'
import { MechanismName } from '../../parts/links/MechanismName.tsx'
import { SourceMarks } from '../../parts/sources/SourceMarks.tsx'
import { isRunning } from '../../derive/membership/running-mechanisms.ts'
import styles from './MembershipEntry.module.css'
import { useYears } from './use-years.ts'
import type { ListDate } from '../../derive/membership/mechanism-age.ts'
import { Icon } from '../../ui/controls/Icon.tsx'

/** One membership: the mechanism, since when, on which list, and the sources. In what has ended the role and the state of the mechanism are said too. */
export function MembershipEntry({ row }: { readonly row: MembershipRow }) {
  const { t } = useTranslation()
  const years = useYears()
  const { mechanism, role, since, until, note, list, sources } = row
  const apart = !isRunning(mechanism) || mechanism.unlisted || until !== null
  const about = [
    apart ? t(`role.${role}`) : null,
    isRunning(mechanism) ? t(`level.${mechanism.level}`) : t(`status.${mechanism.status}`),
    years(since, until) || (mechanism.unlisted ? null : t('country.years.joined-unknown')),
  ]
  return (
    <div className={styles.entry}>
      <p className={styles.name}>
        <MechanismName mechanism={mechanism} />
        <SourceMarks mechanism={mechanism.id} sources={sources} />
      </p>
      <p className={styles.about}>
        {about.filter(Boolean).join(' · ')}
        {mechanism.unlisted || until !== null ? null : <ListDateNote list={list} />}
      </p>
      {note ? <p className={styles.about}>{note}</p> : null}
    </div>
  )
}

/** Of when the list of members is, marked where it is older than three years. Null: the record gives no date. */
function ListDateNote({ list }: { readonly list: ListDate | null }) {
  const { t } = useTranslation()
  if (!list) return <> · {t('country.list.undated')}</>
  const text = t('country.list.of', { year: String(list.year) })
  if (!list.old) return <> · {text}</>
  return (
    <>
      {' · '}
      <span className={styles.old}>
        <Icon name="warn" size={12} /> {text}
        <span className="visually-hidden"> {t('country.list.old')}</span>
      </span>
    </>
  )
}
