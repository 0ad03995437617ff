import { useTranslation } from 'react-i18next'
import { lastKnownChairs } from '../../../derive/membership/chairs.ts'
import { sortMembers, type MemberGroup, type MemberOrder } from '../../../derive/mechanism/mechanism-members.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { SourceMarks } from '../../../parts/sources/SourceMarks.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { MemberEntry } from './MemberEntry.tsx'
import styles from './Members.module.css'
import type { TabProps } from '../tab/tab-props.ts'

interface Props extends TabProps {
  readonly group: MemberGroup
  readonly order: MemberOrder
}

/** The countries of one role in columns. Sources that most of them share stand once at the head. */
export function MemberGroupSection({ mechanism, group, order }: Props) {
  const { t } = useTranslation()
  const { words, year } = useAtlasData()
  const { role, former, shared, rows } = group
  const chairs = former ? null : lastKnownChairs(mechanism, year)
  const count = rows.length
  const listed = former ? t(`mechanism.members.former.${role}`, { count }) : t(`role.count.${role}`, { count })
  const title = mechanism.unlisted ? t('mechanism.members.named', { count }) : listed
  const missing = rows.filter(({ member }) => member.since === null && member.until === null).length
  const mixed = shared.length > 0 && rows.some(({ own }) => own.length > 0)
  return (
    <Section
      title={title}
      note={
        shared.length > 0 ? (
          <>
            {t(mixed ? 'mechanism.members.most-sources' : 'mechanism.members.all-sources')}{' '}
            <SourceMarks mechanism={mechanism.id} sources={shared} />
          </>
        ) : undefined
      }
    >
      {missing > 0 ? (
        <p className={styles.missing}>{t('mechanism.members.years-missing', { missing, all: count })}</p>
      ) : null}
      <ul className={styles.members}>
        {sortMembers(rows, order, words).map((row) => (
          <MemberEntry key={row.member.iso3} mechanism={mechanism.id} row={row} chairs={chairs} />
        ))}
      </ul>
    </Section>
  )
}
