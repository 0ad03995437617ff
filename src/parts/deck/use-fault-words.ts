import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import type { LinkedDeck } from '../../api/deck-link.ts'
import type { DeckFault, DeckProblem } from '../../domain/deck-faults.ts'
import { deckVersion } from '../../domain/deck.ts'
import { useAtlasData } from '../atlas/atlas-data.ts'

/** How many faults are told; a file that is broken all over needs no more. */
const mostTold = 12

/** Fields that a reader knows by another name than that of the file. */
const namedFields = [
  'title',
  'summary',
  'slides',
  'layout',
  'over',
  'text',
  'view',
  'figures',
  'label',
  'value',
  'notes',
  'reveal',
  'sources',
] as const

/** Why a deck cannot be read: sentences, each with the place it is about. */
export function useFaultWords(): (why: Exclude<LinkedDeck, { kind: 'read' }>) => readonly string[] {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  return (why) => {
    if (why.kind === 'newer') return [t('decks.unread.newer', { version: why.version, known: deckVersion })]
    if (why.kind !== 'broken') return [t(`decks.unread.${why.kind}`)]
    const told = why.faults
      .slice(0, mostTold)
      .map(({ at, problem }) =>
        t('decks.fault.at', { place: placeText(at, t), problem: problemText(problem, t, words.list) }),
      )
    const more = why.faults.length - told.length
    return more > 0 ? [...told, t('decks.fault.more', { count: more })] : told
  }
}

/** "Slide 3, figure 2, label"; "The deck, title"; "The deck" where it is about the whole. */
function placeText(at: DeckFault['at'], t: TFunction): string {
  const parts = at[0] === 'slides' && at.length > 1 ? [] : [t('decks.fault.deck')]
  at.forEach((step, index) => {
    const before = at[index - 1]
    if (typeof step === 'number') parts.push(countedText(before, step + 1, t))
    else if (typeof at[index + 1] !== 'number') parts.push(fieldText(step, t))
  })
  return parts.join(', ')
}

function countedText(list: string | number | undefined, number: number, t: TFunction): string {
  if (list === 'slides') return t('decks.fault.slide', { number })
  if (list === 'figures') return t('decks.fault.figure', { number })
  if (list === 'sources') return t('decks.fault.source', { number })
  return t('decks.fault.entry', { list: String(list), number })
}

function fieldText(step: string, t: TFunction): string {
  const known = namedFields.find((name) => name === step)
  return known ? t(`decks.fault.field.${known}`) : `“${step}”`
}

function problemText(problem: DeckProblem, t: TFunction, list: (items: readonly string[]) => string): string {
  switch (problem.kind) {
    case 'missing':
    case 'malformed':
      return t(`decks.fault.${problem.kind}`)
    case 'wrong-type':
      return t('decks.fault.wrong-type', { expected: problem.expected })
    case 'too-long':
    case 'too-short':
      return t(`decks.fault.${problem.kind}`, { limit: problem.limit, of: problem.of })
    case 'not-allowed':
      return t('decks.fault.not-allowed', { value: problem.value, allowed: list(problem.allowed) })
    case 'unknown-field':
      return t('decks.fault.unknown-field', { count: problem.names.length, names: list(problem.names) })
  }
}
