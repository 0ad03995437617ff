import { useTranslation } from 'react-i18next'
import type { MechanismId } from '../../../domain/ids.ts'
import type { AddedValue } from '../../../domain/record.ts'
import { contributionLevels } from '../../../domain/vocabulary.ts'
import { CountryLinks } from '../../../parts/links/CountryLinks.tsx'
import { Entries, Entry } from '../../../ui/layout/Entries.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Nothing } from '../tab/Nothing.tsx'
import { Statement } from '../tab/Statement.tsx'
import type { TabProps } from '../tab/tab-props.ts'

/** What it gives to migration governance at each level, and what members say they gain. */
export function ContributionsTab({ record }: TabProps) {
  const { t } = useTranslation()
  const { id, contributions, added_value: gains } = record
  return (
    <>
      {contributionLevels.map((level) => (
        <Section key={level} title={t(`contribution-level.${level}`)}>
          <Findings
            mechanism={id}
            findings={contributions.filter((contribution) => contribution.level === level)}
            none={t('mechanism.contributions.none')}
          />
        </Section>
      ))}
      <Section title={t('mechanism.contributions.gains')}>
        <Findings mechanism={id} findings={gains} none={t('mechanism.contributions.no-gains')} />
      </Section>
    </>
  )
}

interface FindingsProps {
  readonly mechanism: MechanismId
  readonly findings: readonly AddedValue[]
  readonly none: string
}

/** Statements with the countries that they are about. */
function Findings({ mechanism, findings, none }: FindingsProps) {
  const { t } = useTranslation()
  if (findings.length === 0) return <Nothing text={none} />
  return (
    <Entries>
      {findings.map(({ text, sources, states }) => (
        <Entry key={text}>
          <Statement mechanism={mechanism} text={text} sources={sources} />
          {states.length > 0 ? <CountryLinks iso3s={states} label={t('mechanism.contributions.countries')} /> : null}
        </Entry>
      ))}
    </Entries>
  )
}
