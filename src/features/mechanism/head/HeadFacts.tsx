import { useTranslation } from 'react-i18next'
import { chairText } from '../../../derive/membership/chair-text.ts'
import { lastKnownChairs } from '../../../derive/membership/chairs.ts'
import {
  membersFact,
  othersFact,
  type MembersFact,
  type OthersFact,
} from '../../../derive/mechanism/mechanism-facts.ts'
import { footprintIn } from '../../../derive/membership/membership-index.ts'
import type { Mechanism } from '../../../domain/atlas-index.ts'
import { AsOf } from '../../../parts/atlas/AsOf.tsx'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { Facts, type Fact } from '../../../ui/layout/Facts.tsx'
import styles from './Head.module.css'

interface Props {
  readonly mechanism: Mechanism
  /** Why no source supports a list of members, as the record says it; undefined while it loads or where there is a list. */
  readonly unlisted: string | undefined
}

/** The mechanism in figures, each with what it counts; instead of a figure the rule, or that nobody lists the members. */
export function HeadFacts({ mechanism, unlisted }: Props) {
  const { t } = useTranslation()
  const { memberships, words } = useAtlasData()
  const footprint = footprintIn(memberships, mechanism.id)
  const members = membersFact(footprint)
  const chairs = lastKnownChairs(mechanism, memberships.year)
  const facts: readonly (Fact | null)[] = [
    useMembersFigure(members),
    useOthersFigure(othersFact(footprint)),
    mechanism.established === null
      ? null
      : { figure: String(mechanism.established), label: t('mechanism.facts.founded') },
    {
      figure: words.number(mechanism.outputs.length),
      label: t('mechanism.facts.outputs', { count: mechanism.outputs.length }),
    },
  ]
  return (
    <div className={styles.facts}>
      <Facts facts={facts.flatMap((fact) => fact ?? [])} />
      {members.kind === 'rule' ? (
        <p className={styles.note}>{t('mechanism.facts.rule', { rule: t(`scene.rule.${members.scope}`) })}</p>
      ) : null}
      {members.kind === 'unlisted' ? (
        <p className={styles.note}>{unlisted ? <bdi lang="en">{unlisted}</bdi> : t('mechanism.facts.unlisted')}</p>
      ) : null}
      {chairs ? <p className={styles.note}>{chairText(chairs, words)}</p> : null}
      {members.kind === 'unlisted' ? null : (
        <p className={styles.note}>
          <AsOf date={mechanism.membersAsOf} />
        </p>
      )}
    </div>
  )
}

/** How many members, or null where a sentence says it instead of a figure. */
function useMembersFigure(members: MembersFact): Fact | null {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  if (members.kind === 'unlisted' || members.kind === 'rule') return null
  const { count } = members
  const label =
    members.kind === 'ended'
      ? t('mechanism.facts.members-until', { count, until: String(members.until) })
      : t('mechanism.facts.members', { count })
  return { figure: words.number(count), label }
}

/** How many take part in other roles, named where it is one role. */
function useOthersFigure({ count, roles }: OthersFact): Fact | null {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  if (count === 0) return null
  const [role] = roles
  const key = roles.length === 1 && role ? `mechanism.facts.others.${role}` : 'mechanism.facts.others.several'
  return { figure: words.number(count), label: t(key, { count }) }
}
