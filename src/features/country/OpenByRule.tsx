import { useTranslation } from 'react-i18next'
import type { RuleRow } from '../../derive/country/country-profile-memberships.ts'
import { MechanismName } from '../../parts/links/MechanismName.tsx'
import { Subsection } from '../../ui/layout/Section.tsx'
import styles from './OpenByRule.module.css'

interface Props {
  readonly rules: readonly RuleRow[]
  readonly openRules: readonly RuleRow[]
}

/** Mechanisms whose rule of membership means the country, with the rule; and those of which the Atlas cannot tell. */
export function OpenByRule({ rules, openRules }: Props) {
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
