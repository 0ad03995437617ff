import { changeBetween, type DeckChange } from './deck-change.ts'
import type { Deck } from './deck.ts'

/** One edit that can be undone. */
interface DeckStep {
  readonly before: Deck
  readonly after: Deck
  readonly change: DeckChange
  /** When it was last added to, in milliseconds; steps that nothing may be added to are null. */
  readonly at: number | null
}

/** Everything done to one deck, in order. A step holds the whole deck, so it restores exactly what it changed and no other text. */
export interface DeckHistory {
  readonly deck: Deck
  readonly past: readonly DeckStep[]
  /** What was undone, the next to redo first. */
  readonly future: readonly DeckStep[]
}

/** What undo and redo return: null where there is nothing to undo or redo. */
export type HistoryMove = { readonly history: DeckHistory; readonly step: DeckStep } | null

/** Milliseconds without typing that end a step. */
export const typingPause = 1000
const maxSteps = 300

export function newHistory(deck: Deck): DeckHistory {
  return { deck, past: [], future: [] }
}

/** The history after an edit at a time. Typing in one text goes on the last step until a pause, another text, or another way of typing. */
export function withEdit(history: DeckHistory, deck: Deck, at: number): DeckHistory {
  const change = changeBetween(history.deck, deck)
  if (!change) return history
  const last = history.past.at(-1)
  const step = { before: history.deck, after: deck, change, at }
  if (!last || !continues(last, step)) return { deck, past: [...history.past, step].slice(-maxSteps), future: [] }
  return { deck, past: [...history.past.slice(0, -1), { ...step, before: last.before }], future: [] }
}

/** The history of a deck that was also changed elsewhere, such as in another window: that is a step of its own. */
export function withOutsideChange(history: DeckHistory, deck: Deck): DeckHistory {
  if (history.deck === deck) return history
  const change = changeBetween(history.deck, deck)
  if (!change) return { ...history, deck }
  const step = { before: history.deck, after: deck, change: { ...change, typing: null }, at: null }
  return { deck, past: [...history.past, step].slice(-maxSteps), future: [] }
}

export function undo({ past, future }: DeckHistory): HistoryMove {
  const step = past.at(-1)
  if (!step) return null
  return { history: { deck: step.before, past: sealed(past.slice(0, -1)), future: [step, ...future] }, step }
}

export function redo({ past, future }: DeckHistory): HistoryMove {
  const [step, ...rest] = future
  if (!step) return null
  return { history: { deck: step.after, past: sealed([...past, step]), future: rest }, step }
}

function continues(last: DeckStep, { change, at }: DeckStep & { readonly at: number }): boolean {
  const [before, now] = [last.change.typing, change.typing]
  if (!before || !now || now.way === 'replaced' || last.at === null) return false
  return before.field === now.field && before.way === now.way && at - last.at < typingPause
}

/** What is typed after an undo or redo never goes on an older step. */
function sealed(past: readonly DeckStep[]): readonly DeckStep[] {
  const last = past.at(-1)
  return last && last.at !== null ? [...past.slice(0, -1), { ...last, at: null }] : past
}
