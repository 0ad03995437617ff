import { useTranslation } from 'react-i18next'
import type { Deck } from '../../../domain/deck.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { DeckNewsNotice } from '../deck/DeckNewsNotice.tsx'
import { useDeckDeeds } from '../deck/use-deck-deeds.ts'

/** Says where a deck stands that came in a link, and offers to keep it. */
export function LinkedNotice({ deck }: { readonly deck: Deck }) {
  const { t } = useTranslation()
  const deeds = useDeckDeeds()
  return (
    <>
      <Notice tone="plain" title={t('decks.link.title')}>
        <p>{t('decks.link.lead')}</p>
        <p>
          <Button onPress={() => void deeds.keep(deck)}>{t('decks.link.keep')}</Button>
        </p>
      </Notice>
      <DeckNewsNotice deeds={deeds} />
    </>
  )
}
