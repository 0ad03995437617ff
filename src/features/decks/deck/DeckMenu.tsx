import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { deckText } from '../../../domain/deck-file.ts'
import type { Deck } from '../../../domain/deck.ts'
import { ActionMenu, type Action } from '../../../ui/controls/ActionMenu.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { TextToCopy } from '../../../ui/controls/TextToCopy.tsx'
import styles from '../editor/DeckEditor.module.css'
import { DeckNewsNotice } from './DeckNewsNotice.tsx'
import { useDeckDeeds } from './use-deck-deeds.ts'
import { mostLinkLetters, useDeckLink } from './use-deck-link.ts'

interface Props {
  readonly deck: Deck
  /** Whether it can be changed already. */
  readonly own?: boolean
}

/** What can be made of a whole deck: a link that holds it, a file, a copy. */
export function DeckMenu({ deck, own = false }: Props) {
  const { t } = useTranslation()
  const deeds = useDeckDeeds()
  const place = useRef<HTMLSpanElement>(null)
  const { link, outcome, tooLong, share, forget } = useDeckLink(deck)
  const copy = own ? t('decks.duplicate') : t('decks.make-own')
  const actions: readonly Action[] = [
    { key: 'link', icon: 'link', label: t('decks.link.copy'), act: () => void share() },
    { key: 'save', icon: 'save', label: t('decks.export'), act: () => deeds.exportFile(deck.id, deckText(deck)) },
    { key: 'copy', icon: 'copy', label: copy, act: () => void deeds.duplicate(deck) },
  ]
  const heading = t('decks.link.heading')
  return (
    <>
      <span ref={place}>
        <ActionMenu name={t('decks.more', { title: deck.title })} actions={actions}>
          <Icon name="more" />
        </ActionMenu>
      </span>
      <output className={styles.quiet}>
        {outcome === 'copied' ? t('decks.link.copied') : null}
        {tooLong ? <Notice>{t('decks.link.too-long', { letters: link.length, most: mostLinkLetters })}</Notice> : null}
      </output>
      <DeckNewsNotice deeds={deeds} />
      <TextToCopy
        text={link}
        words={{ heading, hint: t('share.by-hand'), label: heading }}
        beside={place}
        open={outcome === 'refused'}
        onClose={forget}
      />
    </>
  )
}
