import { useTranslation } from 'react-i18next'
import { OwnDecksError } from '../../api/own-decks-store.ts'
import { FaultList } from './FaultList.tsx'
import type { FoundDeck } from './use-deck.ts'

interface Props {
  readonly id: string
  readonly found: Exclude<FoundDeck, { kind: 'found' }>
  readonly className?: string | undefined
}

/** Why no deck is shown: it loads, it does not exist, it is broken, or it could not be had. */
export function DeckAbsence({ id, found, className }: Props) {
  const { t } = useTranslation()
  switch (found.kind) {
    case 'loading':
      return <p className={className}>{t('present.loading')}</p>
    case 'missing':
      return <p className={className}>{t('present.missing', { deck: id })}</p>
    case 'failed':
      return (
        <p className={className}>
          {found.error instanceof OwnDecksError ? t('decks.no-storage') : found.error.message}
        </p>
      )
    case 'broken':
      return (
        <div className={className}>
          <p>{t('decks.broken.lead')}</p>
          <FaultList why={found.own.why} />
        </div>
      )
    case 'unreadable':
      return (
        <div className={className}>
          <p>{t('decks.link.unreadable')}</p>
          <FaultList why={found.why} />
        </div>
      )
  }
}
