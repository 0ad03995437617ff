import { useTranslation } from 'react-i18next'
import type { CountryMemberships, MembershipRow, RuleRow } from '../../derive/country/country-profile-memberships.ts'
import { Icon } from '../../ui/controls/Icon.tsx'
import { Section, Subsection } from '../../ui/layout/Section.tsx'
import { MembershipEntry } from './MembershipEntry.tsx'
import styles from './MembershipsSection.module.css'
import { MechanismName } from '../../parts/links/MechanismName.tsx'

/** What a country takes part in, by role; what is open to it by rule, what it left and what has ended stand apart. */
export function MembershipsSection({ memberships }: { readonly memberships: CountryMemberships }) {
  const { t } = useTranslation()
  const { current, rules, openRules, left, ended, unlisted } = memberships
  const rows = current.flatMap((group) => group.rows)
  return (
    <Section title={t('country.memberships.title')} note={rows.some(isOld) ? <OldListNote /> : null}>
      {current.map((group) => (
        <Entries
          key={group.role}
          title={t(`country.memberships.role.${group.role}`, { count: group.rows.length })}
          rows={group.rows}
        />
      ))}
      {rows.length === 0 ? <p>{t('country.memberships.none')}</p> : null}
      <OpenByRule rules={rules} openRules={openRules} />
      <Entries title={t('country.memberships.left')} rows={left} />
      <Entries
        title={t('country.memberships.unlisted')}
        note={t('country.memberships.unlisted-note')}
        rows={unlisted}
      />
      <Entries title={t('country.memberships.ended')} note={t('country.memberships.ended-note')} rows={ended} />
    </Section>
  )
}

interface EntriesProps {
  readonly title: string
  readonly note?: string
  readonly rows: readonly MembershipRow[]
}

function Entries({ title, note, rows }: EntriesProps) {
  if (rows.length === 0) return null
  return (
    <Subsection title={title} note={note}>
      <ul className={styles.entries}>
        {rows.map((row) => (
          <li key={`${row.mechanism.id} ${row.role}`}>
            <MembershipEntry row={row} />
          </li>
        ))}
      </ul>
    </Subsection>
  )
}

function OldListNote() {
  const { t } = useTranslation()
  return (
    <span className={styles.key}>
      <Icon name="warn" size={14} />
      {t('country.memberships.old-note')}
    </span>
  )
}

function isOld({ list }: MembershipRow): boolean {
  return list?.old === true
}

interface Props {
  readonly rules: readonly RuleRow[]
  readonly openRules: readonly RuleRow[]
}

/** Mechanisms whose rule of membership means the country, with the rule; and those of which the Atlas cannot tell. */
function OpenByRule({ rules, openRules }: Props) {
  const { t } = useTranslation()
  if (rules.length === 0) return null
  return (
    <Subsection title={t('country.rule.title')} note={t('country.rule.note')}>
      <RuleList rows={rules} />
      {openRules.length > 0 ? (
        <>
          <p className={styles.about}>{t('country.rule.unknown')}</p>
          <RuleList rows={openRules} />
        </>
      ) : null}
    </Subsection>
  )
}

function RuleList({ rows }: { readonly rows: readonly RuleRow[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.rules}>
      {rows.map(({ mechanism, scope }) => (
        <li key={mechanism.id}>
          <p>
            <MechanismName mechanism={mechanism} />
          </p>
          <p className={styles.about}>{t(`country.rule.scope.${scope}`)}</p>
        </li>
      ))}
    </ul>
  )
}
