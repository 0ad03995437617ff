import { useTranslation } from 'react-i18next'
import type { FoundDeck } from './use-deck.ts'

interface Props {
  readonly id: string
  readonly found: Exclude<FoundDeck, { kind: 'found' }>
  readonly className?: string | undefined
}

/** Why no deck is shown: it loads, it does not exist, or it could not be had. */
export function DeckAbsence({ id, found, className }: Props) {
  const { t } = useTranslation()
  switch (found.kind) {
    case 'loading':
      return <p className={className}>{t('present.loading')}</p>
    case 'missing':
      return <p className={className}>{t('present.missing', { deck: id })}</p>
    case 'failed':
      return <p className={className}>{found.error.message}</p>
  }
}
