import { useTranslation } from 'react-i18next'
import { deckText } from '../../../domain/deck-file.ts'
import { ActionMenu } from '../../../ui/controls/ActionMenu.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import { DeckCard } from './DeckCard.tsx'
import { useDeck } from '../../../parts/deck/use-deck.ts'
import type { DeckDeeds } from '../deck/use-deck-deeds.ts'

interface Props {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly slides: number
  readonly deeds: DeckDeeds
}

/** A deck that comes with the Atlas: it can be copied and saved, and stays as it is. */
export function AtlasDeckCard({ deeds, ...told }: Props) {
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
