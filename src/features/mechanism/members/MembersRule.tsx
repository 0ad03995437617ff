import { useTranslation } from 'react-i18next'
import { membersFact } from '../../../derive/mechanism/mechanism-facts.ts'
import { footprintIn } from '../../../derive/membership/membership-index.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { Statement } from '../tab/Statement.tsx'
import type { TabProps } from '../tab/tab-props.ts'

/** Membership by rule: the rule, and which countries light up for it, or why none do. */
export function MembersRule({ mechanism, record }: TabProps) {
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
