import { useTranslation } from 'react-i18next'
import type { SlideDoubt } from './deck-doubts.ts'

/** What a slide names and the Atlas does not know, as a sentence. */
export function useDoubtWords(): (doubt: SlideDoubt) => string {
  const { t } = useTranslation()
  return (doubt) =>
    doubt.kind === 'view'
      ? t(`note.${doubt.note.kind}`, { ...doubt.note })
      : t(`decks.doubt.${doubt.kind}`, { value: doubt.value })
}
