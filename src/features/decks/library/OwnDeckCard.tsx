import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { textOfOwnDeck, type OwnDeck } from '../../../api/own-decks.ts'
import { ActionMenu, type Action } from '../../../ui/controls/ActionMenu.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { DeckCard } from './DeckCard.tsx'
import styles from './DeckCard.module.css'
import { FaultList } from '../../../parts/deck/FaultList.tsx'
import type { DeckDeeds } from '../deck/use-deck-deeds.ts'

interface Props {
  readonly own: OwnDeck
  readonly deeds: DeckDeeds
}

/** A deck that this browser keeps; one that cannot be read says why, and can still be saved as a file or deleted. */
export function OwnDeckCard({ own, deeds }: Props) {
  const { t } = useTranslation()
  const title = own.kind === 'whole' ? own.deck.title : own.id
  const duplicate: readonly Action[] =
    own.kind === 'whole'
      ? [{ key: 'copy', icon: 'copy', label: t('decks.duplicate'), act: () => void deeds.duplicate(own.deck) }]
      : []
  const menu = (
    <ActionMenu
      name={t('decks.more', { title })}
      actions={[
        ...duplicate,
        {
          key: 'save',
          icon: 'save',
          label: t('decks.export'),
          act: () => deeds.exportFile(own.id, textOfOwnDeck(own)),
        },
        { key: 'delete', icon: 'trash', label: t('decks.delete'), act: () => void deeds.remove(own) },
      ]}
    >
      <Icon name="more" />
    </ActionMenu>
  )
  if (own.kind === 'broken') return <BrokenDeckCard own={own} menu={menu} />
  const { id, summary, slides } = own.deck
  return (
    <DeckCard id={id} title={title} summary={summary} slides={slides.length} first={slides[0] ?? null} menu={menu} />
  )
}

interface BrokenProps {
  readonly own: Extract<OwnDeck, { kind: 'broken' }>
  readonly menu: ReactNode
}

function BrokenDeckCard({ own, menu }: BrokenProps) {
  const { t } = useTranslation()
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>{own.id}</h3>
      <Notice title={t('decks.broken.title')}>
        <p>{t('decks.broken.lead')}</p>
        <FaultList why={own.why} />
      </Notice>
      <div className={styles.foot}>
        <span />
        {menu}
      </div>
    </article>
  )
}
