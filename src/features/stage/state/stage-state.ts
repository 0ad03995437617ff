import { slideAfter, type StageCommand } from './stage-keys.ts'

/** What all windows of a presentation show alike. */
export interface StageState {
  /** From 1. */
  readonly slide: number
  readonly black: boolean
}

/** What one window shows beside that. */
export interface StageTools {
  readonly overview: boolean
  readonly spotlight: boolean
}

export interface StageMoment {
  readonly state: StageState
  readonly tools: StageTools
}

/** What is to be done that no state can hold. */
export type StageDeed = 'full-screen' | 'speaker' | 'leave'

/**
 * The moment after a command, and what else is to be done. Black ends with the first move, as clickers expect. Leaving goes back one
 * step at a time: spotlight, overview, black, and only then the stage itself.
 */
export function afterCommand(
  { state, tools }: StageMoment,
  command: StageCommand,
  slides: number,
): StageMoment & { readonly deed: StageDeed | null } {
  switch (command.kind) {
    case 'black':
      return { state: { ...state, black: !state.black }, tools, deed: null }
    case 'overview':
      return { state, tools: { ...tools, overview: !tools.overview }, deed: null }
    case 'spotlight':
      return { state, tools: { ...tools, spotlight: !tools.spotlight }, deed: null }
    case 'full-screen':
    case 'speaker':
      return { state, tools, deed: command.kind }
    case 'leave':
      return stepBack({ state, tools })
    default: {
      const slide = slideAfter(command, state.slide, slides)
      return { state: { slide, black: false }, tools: { ...tools, overview: false }, deed: null }
    }
  }
}

function stepBack({ state, tools }: StageMoment): StageMoment & { readonly deed: StageDeed | null } {
  if (tools.spotlight) return { state, tools: { ...tools, spotlight: false }, deed: null }
  if (tools.overview) return { state, tools: { ...tools, overview: false }, deed: null }
  if (state.black) return { state: { ...state, black: false }, tools, deed: null }
  return { state, tools, deed: 'leave' }
}
