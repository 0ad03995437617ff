import { useTranslation } from 'react-i18next'
import { shareSources } from '../../../derive/mechanism/mechanism-sources.ts'
import type { MechanismId, SourceId } from '../../../domain/ids.ts'
import { roles } from '../../../domain/vocabulary.ts'
import { SourceMarks } from '../../../parts/sources/SourceMarks.tsx'
import { Entries, Entry } from '../../../ui/layout/Entries.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import type { TabProps } from '../tab/tab-props.ts'
import { useFoundEntry } from '../tab/use-found-entry.ts'

interface Organization {
  readonly name: string
  readonly sources: readonly SourceId[]
}

/** Organizations that take part, by role, members first. */
export function OrganizationLists({ mechanism, record }: TabProps) {
  const { t } = useTranslation()
  const observers = record.observer_organizations.map((organization) => ({
    ...organization,
    role: 'observer' as const,
  }))
  const all = [...record.member_organizations, ...observers]
  return roles
    .map((role) => ({ role, organizations: all.filter((organization) => organization.role === role) }))
    .filter(({ organizations }) => organizations.length > 0)
    .map(({ role, organizations }) => (
      <OrganizationList
        key={role}
        mechanism={mechanism.id}
        title={t(`mechanism.members.organizations.${role}`)}
        organizations={organizations}
      />
    ))
}

interface ListProps {
  readonly mechanism: MechanismId
  readonly title: string
  readonly organizations: readonly Organization[]
}

function OrganizationList({ mechanism, title, organizations }: ListProps) {
  const { t } = useTranslation()
  const found = useFoundEntry()
  const { shared, entries } = shareSources(organizations)
  const note = (
    <>
      {t('mechanism.members.organization-sources')} <SourceMarks mechanism={mechanism} sources={shared} />
    </>
  )
  return (
    <Section title={title} note={shared.length > 0 ? note : undefined}>
      <Entries look="close">
        {entries.map(({ entry, own }) => (
          <Entry key={entry.name} {...found(entry.name)}>
            <span>
              <bdi lang="en">{entry.name}</bdi>
              {own.length > 0 ? <SourceMarks mechanism={mechanism} sources={own} /> : null}
            </span>
          </Entry>
        ))}
      </Entries>
    </Section>
  )
}
