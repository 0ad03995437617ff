import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { memberGroups, type MemberGroup, type MemberOrder } from '../../../derive/mechanism/mechanism-members.ts'
import { footprintIn } from '../../../derive/membership/membership-index.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { AsOf } from '../../../parts/atlas/AsOf.tsx'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Segments } from '../../../ui/controls/Segments.tsx'
import { MemberGroupSection } from './MemberGroupSection.tsx'
import { OrganizationLists } from './OrganizationLists.tsx'
import type { TabProps } from '../tab/tab-props.ts'
import type { MechanismDetail } from '../../../domain/atlas-files.ts'
import { useQuery } from '@tanstack/react-query'
import { sourcesQuery } from '../../../api/atlas-queries.ts'
import { membersTable } from '../../../derive/mechanism/members-csv.ts'
import { SaveTable } from '../../../parts/print/SaveTable.tsx'
import { membersFact } from '../../../derive/mechanism/mechanism-facts.ts'
import { Statement } from '../tab/Statement.tsx'

/** Who takes part and in which role: the rule where there is one, the list with its date, or that no source supports a list. */
export function MembersTab({ mechanism, record }: TabProps) {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const [order, setOrder] = useState<MemberOrder>('name')
  const groups = memberGroups(record.members)
  const nobody = groups.length + record.member_organizations.length + record.observer_organizations.length === 0
  const named = footprintIn(memberships, mechanism.id).kind === 'rule'
  const dated = mechanism.rule === null && !mechanism.unlisted
  const orders = [
    { key: 'name', label: t('mechanism.members.by-name') },
    { key: 'since', label: t('mechanism.members.by-since') },
  ] as const
  return (
    <>
      <Section title={t('mechanism.members.heading')} note={dated ? <AsOf date={record.members_as_of} /> : undefined}>
        <MembersRule mechanism={mechanism} record={record} />
        {record.members_unlisted ? (
          <Notice title={t('mechanism.members.unlisted')}>
            <p>
              <bdi lang="en">{record.members_unlisted}</bdi>
            </p>
            {record.members.length > 0 ? <p>{t('mechanism.members.findings')}</p> : null}
          </Notice>
        ) : null}
        <MemberCount record={record} groups={groups} />
        {record.members.length > 1 ? (
          <div>
            <Segments label={t('mechanism.members.order')} value={order} options={orders} onChange={setOrder} />
          </div>
        ) : null}
        {nobody && !named ? null : <SaveMembers mechanism={mechanism} record={record} />}
        {nobody && !record.members_unlisted && !record.members_rule ? <p>{t('mechanism.members.none')}</p> : null}
      </Section>
      {groups.map((group) => (
        <MemberGroupSection key={`${group.role} ${group.former}`} {...{ mechanism, record, group, order }} />
      ))}
      <OrganizationLists mechanism={mechanism} record={record} />
    </>
  )
}

interface MemberCountProps {
  readonly record: MechanismDetail
  readonly groups: readonly MemberGroup[]
}

/** The number that a source states beside the number that is listed, so that a reader can hold one against the other. */
function MemberCount({ record, groups }: MemberCountProps) {
  const { t } = useTranslation()
  const stated = record.member_count_stated
  if (stated === null) return null
  const countries = groups.find(({ role, former }) => role === 'member' && !former)?.rows.length ?? 0
  const organizations = record.member_organizations.filter(({ role }) => role === 'member').length
  const agree = stated === countries || stated === countries + organizations
  return (
    <p>
      {t('mechanism.members.stated', { stated, countries, organizations })}
      {agree ? null : ` ${t('mechanism.members.differs')}`}
    </p>
  )
}

/** Saves all who take part, once their sources are loaded. */
function SaveMembers({ mechanism, record }: TabProps) {
  const { t } = useTranslation()
  const { memberships, words } = useAtlasData()
  const { data: sources } = useQuery(sourcesQuery)
  if (!sources) return null
  const known = sources[mechanism.id] ?? []
  return (
    <div>
      <SaveTable
        text={t('csv.download')}
        tableOf={(origin) => membersTable({ mechanism, record, memberships, known }, origin, words)}
      />
    </div>
  )
}

/** Membership by rule: the rule, and which countries light up for it, or why none do. */
function MembersRule({ mechanism, record }: TabProps) {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const fact = membersFact(footprintIn(memberships, mechanism.id))
  if (fact.kind !== 'rule' || !record.members_rule) return null
  const { text, sources } = record.members_rule
  return (
    <Notice tone={fact.count === null ? 'warn' : 'plain'} title={t('mechanism.members.rule')}>
      <Statement mechanism={mechanism.id} text={text} sources={sources} />
      <p>
        {fact.count === null
          ? t('mechanism.members.rule-unlisted')
          : t('mechanism.members.rule-lit', { count: fact.count, rule: t(`scene.rule.${fact.scope}`) })}
      </p>
    </Notice>
  )
}
