import { useTranslation } from 'react-i18next'
import type { FundingGroup } from '../../../derive/mechanism/mechanism-funds.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import type { Funding } from '../../../domain/record.ts'
import { useFormats } from '../../../parts/atlas/use-formats.ts'
import { Entries, Entry } from '../../../ui/layout/Entries.tsx'
import { Subsection } from '../../../ui/layout/Section.tsx'
import styles from './Funding.module.css'
import { Statement } from '../tab/Statement.tsx'

interface Props {
  readonly mechanism: MechanismId
  readonly groups: readonly FundingGroup[]
}

/** Each way of paying in a sentence, with the sum where a source names one. */
export function FundingEntries({ mechanism, groups }: Props) {
  const { t } = useTranslation()
  return groups.map(({ kind, entries }) => (
    <Subsection key={kind} title={t(`funding-kind.${kind}`)}>
      <Entries look="close">
        {entries.map((entry) => (
          <Entry key={entry.text}>
            <Amount entry={entry} />
            <Statement mechanism={mechanism} text={entry.text} sources={entry.sources} />
          </Entry>
        ))}
      </Entries>
    </Subsection>
  ))
}

function Amount({ entry: { amount, currency, year } }: { readonly entry: Funding }) {
  const { t } = useTranslation()
  const formats = useFormats()
  if (amount === null || currency === null) return null
  return (
    <p>
      <span className={styles.amount}>{formats.money(amount, currency)}</span>
      <span className={styles.year}>{year === null ? t('mechanism.funding.year-unknown') : String(year)}</span>
    </p>
  )
}
