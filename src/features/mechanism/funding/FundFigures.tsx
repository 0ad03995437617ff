import { useTranslation } from 'react-i18next'
import { fundStatement, type FundStatement } from '../../../derive/mechanism/fund-statement.ts'
import type { FundCard } from '../../../derive/mechanism/mechanism-funds.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import styles from './FundCard.module.css'

/** The figures of a fund, large, each read with what it counts and when as one statement. */
export function FundFigures({ figures }: Pick<FundCard, 'figures'>) {
  if (figures.length === 0) return null
  return (
    <dl className={styles.figures}>
      {figures.map((figure) => (
        <Figure key={figure.label} statement={fundStatement(figure)} />
      ))}
    </dl>
  )
}

function Figure({ statement }: { readonly statement: FundStatement }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { atLeast, value, unit, label } = statement
  const number = words.number(value)
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>
        <bdi lang="en">{label}</bdi>
        {', '}
        <Dates statement={statement} />
      </dt>
      <dd>
        <span className={styles.value}>{atLeast ? t('mechanism.funds.more-than', { number }) : number}</span>{' '}
        {unit === null ? null : <bdi lang="en">{unit}</bdi>}
      </dd>
    </div>
  )
}

function Dates({ statement: { since, until } }: { readonly statement: FundStatement }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  if (since === null) return until === null ? t('mechanism.funds.year-unknown') : words.date(until)
  const from = String(since)
  return until === null
    ? t('mechanism.funds.since', { since: from })
    : t('mechanism.funds.span', { since: from, until: words.date(until) })
}
