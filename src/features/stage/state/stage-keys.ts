/** What a key asks of the stage. */
export type StageCommand =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'go-to'; readonly slide: number }
  | { readonly kind: 'black' | 'overview' | 'speaker' | 'spotlight' | 'full-screen' | 'leave' }

/** A key press as far as the stage reads it, and the digits typed since the last other key. */
export interface StageKey {
  readonly key: string
  readonly digits: string
}

/** Keys of clickers (PageUp, PageDown, B or a full stop, F5, Escape) and of people. Letters count in either case. */
const commands: Readonly<Record<string, StageCommand>> = {
  PageDown: { kind: 'next' },
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  ' ': { kind: 'next' },
  n: { kind: 'next' },
  PageUp: { kind: 'previous' },
  ArrowLeft: { kind: 'previous' },
  ArrowUp: { kind: 'previous' },
  Backspace: { kind: 'previous' },
  p: { kind: 'previous' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  b: { kind: 'black' },
  '.': { kind: 'black' },
  o: { kind: 'overview' },
  s: { kind: 'speaker' },
  l: { kind: 'spotlight' },
  f: { kind: 'full-screen' },
  F5: { kind: 'full-screen' },
  Escape: { kind: 'leave' },
}

const mostDigits = 4

/** The command of a key, or null; and the digits to keep. Enter goes to the slide whose number was typed, else one on. */
export function readStageKey({ key, digits }: StageKey): {
  readonly command: StageCommand | null
  readonly digits: string
} {
  if (/^[0-9]$/.test(key)) return { command: null, digits: `${digits}${key}`.slice(-mostDigits) }
  if (key === 'Enter') return { command: enterCommand(digits), digits: '' }
  const name = key.length === 1 ? key.toLowerCase() : key
  return { command: commands[name] ?? null, digits: '' }
}

function enterCommand(digits: string): StageCommand {
  const slide = Number(digits)
  return slide > 0 ? { kind: 'go-to', slide } : { kind: 'next' }
}

/** The slide that a command leads to, from 1 to `slides`; the present one where it leads nowhere. */
export function slideAfter(command: StageCommand, slide: number, slides: number): number {
  return Math.min(Math.max(wantedSlide(command, slide, slides), 1), slides)
}

function wantedSlide(command: StageCommand, slide: number, slides: number): number {
  switch (command.kind) {
    case 'next':
      return slide + 1
    case 'previous':
      return slide - 1
    case 'first':
      return 1
    case 'last':
      return slides
    case 'go-to':
      return command.slide
    default:
      return slide
  }
}
