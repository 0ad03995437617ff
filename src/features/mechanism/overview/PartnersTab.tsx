import { useTranslation } from 'react-i18next'
import { gapsAbout } from '../../../derive/mechanism/mechanism-gaps.ts'
import { namedAsPartnerBy } from '../../../derive/mechanism/mechanism-partners.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import type { Partnership } from '../../../domain/record.ts'
import { partnerKinds } from '../../../domain/vocabulary.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { MechanismName } from '../../../parts/links/MechanismName.tsx'
import { MechanismLink } from '../../../parts/links/PlaceLink.tsx'
import { Entries, Entry } from '../../../ui/layout/Entries.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Nothing } from '../tab/Nothing.tsx'
import { Statement } from '../tab/Statement.tsx'
import type { TabProps } from '../tab/tab-props.ts'
import styles from '../head/Title.module.css'
import { useFoundEntry } from '../tab/use-found-entry.ts'

/** With whom it works, by kind of partner, and which other mechanisms name it as theirs; mechanisms lead to their own page. */
export function PartnersTab({ record: { id, partnerships, gaps } }: TabProps) {
  const { t } = useTranslation()
  const groups = partnerKinds
    .map((kind) => ({ kind, of: partnerships.filter((partnership) => partnership.kind === kind) }))
    .filter(({ of }) => of.length > 0)
  return (
    <>
      {partnerships.length === 0 ? (
        <Section title={t('mechanism.partners.heading')}>
          <Nothing text={t('mechanism.partners.none')} gaps={gapsAbout('partnerships', gaps)} />
        </Section>
      ) : null}
      {groups.map(({ kind, of }) => (
        <Section key={kind} title={t(`partner-kind.${kind}`)}>
          <Entries>
            {of.map((partnership) => (
              <PartnerEntry key={partnership.with + partnership.text} mechanism={id} partnership={partnership} />
            ))}
          </Entries>
        </Section>
      ))}
      <NamedBy mechanism={id} />
    </>
  )
}

/** What other records say of it, which need not be what its own says; nothing where none names it. */
function NamedBy({ mechanism }: { readonly mechanism: MechanismId }) {
  const { t } = useTranslation()
  const { index, words } = useAtlasData()
  const naming = namedAsPartnerBy(mechanism, index.mechanisms, words)
  if (naming.length === 0) return null
  return (
    <Section title={t('mechanism.partners.named-by')} note={t('mechanism.partners.named-by-note')}>
      <Entries>
        {naming.map((other) => (
          <Entry key={other.id}>
            <MechanismName mechanism={other} />
          </Entry>
        ))}
      </Entries>
    </Section>
  )
}

interface EntryProps {
  readonly mechanism: MechanismId
  readonly partnership: Partnership
}

function PartnerEntry({ mechanism, partnership: { with: partner, mechanism: other, text, sources } }: EntryProps) {
  const { memberships } = useAtlasData()
  const found = useFoundEntry()
  const known = other && memberships.mechanisms.has(other) ? other : null
  return (
    <Entry {...found(partner)}>
      <h3 className={styles.title}>
        <bdi lang="en">{known ? <MechanismLink id={known}>{partner}</MechanismLink> : partner}</bdi>
      </h3>
      <Statement mechanism={mechanism} text={text} sources={sources} />
    </Entry>
  )
}
