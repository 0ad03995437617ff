import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { sourcesQuery } from '../../api/atlas-queries.ts'
import type { Deck } from '../../domain/deck.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'
import { Notice } from '../../ui/layout/Notice.tsx'
import { deckDoubts } from './deck-doubts.ts'
import styles from './FaultList.module.css'
import { useDoubtWords } from './use-doubt-words.ts'

interface Props {
  readonly deck: Deck
  /** The slide from 1 that is looked at alone; all where it is left out. */
  readonly slide?: number
}

/** What slides name and the Atlas does not know: it is left out of what they show. */
export function DoubtList({ deck, slide }: Props) {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const { data: sources = null } = useQuery(sourcesQuery)
  const wordsOf = useDoubtWords()
  const doubts = useMemo(() => deckDoubts(deck, { memberships, sources }), [deck, memberships, sources])
  const shown = doubts.filter((one) => slide === undefined || one.slide === slide)
  if (shown.length === 0) return null
  return (
    <Notice title={t('decks.doubt.title', { count: shown.length })}>
      <ul className={styles.faults}>
        {shown.map((one) => (
          <li key={JSON.stringify(one)}>
            {slide === undefined
              ? t('decks.fault.at', {
                  place: t('decks.fault.slide', { number: one.slide }),
                  problem: wordsOf(one.doubt),
                })
              : wordsOf(one.doubt)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
