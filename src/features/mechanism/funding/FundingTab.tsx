import { useTranslation } from 'react-i18next'
import { fundCards, fundingByKind } from '../../../derive/mechanism/mechanism-funds.ts'
import { gapsAbout } from '../../../derive/mechanism/mechanism-gaps.ts'
import { Chip } from '../../../ui/controls/Chip.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { FundCard } from './FundCard.tsx'
import styles from './Funding.module.css'
import { FundingEntries } from './FundingEntries.tsx'
import { Nothing } from '../tab/Nothing.tsx'
import type { TabProps } from '../tab/tab-props.ts'

/** How it pays for itself, and what its funds do. */
export function FundingTab({ mechanism, record }: TabProps) {
  const { t } = useTranslation()
  const groups = fundingByKind(record.funding)
  const funds = fundCards(record.outputs, record.structures)
  return (
    <>
      <Section title={t('mechanism.funding.heading')}>
        {groups.length > 0 ? (
          <ul className={styles.kinds}>
            {groups.map(({ kind, entries }) => (
              <li key={kind}>
                <Chip>
                  {t(`funding-kind.${kind}`)}
                  {entries.length > 1 ? <span className={styles.count}>{entries.length}</span> : null}
                </Chip>
              </li>
            ))}
          </ul>
        ) : (
          <Nothing text={t('mechanism.funding.none')} gaps={gapsAbout('funding', record.gaps)} />
        )}
      </Section>
      {funds.length > 0 ? (
        <Section title={t('mechanism.funds.heading', { count: funds.length })}>
          {funds.map((fund) => (
            <FundCard key={fund.title} mechanism={mechanism.id} fund={fund} />
          ))}
        </Section>
      ) : null}
      {groups.length > 0 ? (
        <Section title={t('mechanism.funding.detail')}>
          <FundingEntries mechanism={mechanism.id} groups={groups} />
        </Section>
      ) : null}
    </>
  )
}
