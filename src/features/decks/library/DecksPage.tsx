import { useQuery } from '@tanstack/react-query'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { manifest } from '../../../api/atlas-queries.ts'
import { ownDecksQuery, type OwnDeck } from '../../../api/own-decks.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { CloseLink } from '../../../parts/links/CloseLink.tsx'
import { Button } from '../../../ui/controls/Button.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { PanelFrame } from '../../../ui/layout/PanelFrame.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { DeckNewsNotice } from '../deck/DeckNewsNotice.tsx'
import styles from './DecksPage.module.css'
import { OwnDeckCard } from './OwnDeckCard.tsx'
import { SavingTrouble } from '../editor/SavingTrouble.tsx'
import { useDeckDeeds, type DeckDeeds } from '../deck/use-deck-deeds.ts'
import { useWatchedDecks } from '../../../parts/deck/use-watched-decks.ts'
import { deckText } from '../../../domain/deck-file.ts'
import { ActionMenu } from '../../../ui/controls/ActionMenu.tsx'
import { DeckCard } from './DeckCard.tsx'
import { useDeck } from '../../../parts/deck/use-deck.ts'

/** The decks that can be presented: own ones, which this browser keeps, and those that come with the Atlas. */
export function DecksPage() {
  const { t } = useTranslation()
  const deeds = useDeckDeeds()
  useWatchedDecks()
  return (
    <PanelFrame
      title={t('present.decks.title')}
      below={<p className={styles.lead}>{t('present.decks.lead')}</p>}
      close={<CloseLink label={t('present.decks.close')} />}
    >
      <Section title={t('decks.own')} note={t('decks.own-note')}>
        <DeckTools deeds={deeds} />
        <DeckNewsNotice deeds={deeds} />
        <SavingTrouble />
        <OwnDecks deeds={deeds} />
      </Section>
      <Section title={t('decks.of-atlas')} note={t('decks.of-atlas-note')}>
        <ul className={styles.decks}>
          {manifest.decks.map((deck) => (
            <li key={deck.id}>
              <AtlasDeckCard {...deck} deeds={deeds} />
            </li>
          ))}
        </ul>
      </Section>
    </PanelFrame>
  )
}

function DeckTools({ deeds }: { readonly deeds: DeckDeeds }) {
  const { t } = useTranslation()
  const read = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) void deeds.importFile(file)
  }
  return (
    <div className={styles.tools}>
      <Button onPress={() => void deeds.create()}>
        <Icon name="plus" size={16} />
        {t('decks.create')}
      </Button>
      <FileTrigger acceptedFileTypes={['.json', 'application/json']} onSelect={read}>
        <Button>
          <Icon name="open" size={16} />
          {t('decks.import')}
        </Button>
      </FileTrigger>
    </div>
  )
}

function OwnDecks({ deeds }: { readonly deeds: DeckDeeds }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { data, error } = useQuery(ownDecksQuery)
  if (error) return <Notice>{t('decks.no-storage')}</Notice>
  if (!data) return <p className={styles.lead}>{t('present.loading')}</p>
  if (data.length === 0) return <p className={styles.lead}>{t('decks.none')}</p>
  const sorted = data.toSorted((a, b) => words.compare(titleOf(a), titleOf(b)) || words.compare(a.id, b.id))
  return (
    <ul className={styles.decks}>
      {sorted.map((own) => (
        <li key={own.id}>
          <OwnDeckCard own={own} deeds={deeds} />
        </li>
      ))}
    </ul>
  )
}

function titleOf(own: OwnDeck): string {
  return own.kind === 'whole' ? own.deck.title : own.id
}

interface Props {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly slides: number
  readonly deeds: DeckDeeds
}

/** A deck that comes with the Atlas: it can be copied and saved, and stays as it is. */
function AtlasDeckCard({ deeds, ...told }: Props) {
  const { t } = useTranslation()
  const found = useDeck(told.id)
  const deck = found.kind === 'found' ? found.deck : null
  const menu = deck ? (
    <ActionMenu
      name={t('decks.more', { title: told.title })}
      actions={[
        { key: 'copy', icon: 'copy', label: t('decks.make-own'), act: () => void deeds.duplicate(deck) },
        {
          key: 'save',
          icon: 'save',
          label: t('decks.export'),
          act: () => deeds.exportFile(deck.id, deckText(deck)),
        },
      ]}
    >
      <Icon name="more" />
    </ActionMenu>
  ) : null
  return <DeckCard {...told} first={deck?.slides[0] ?? null} menu={menu} />
}
