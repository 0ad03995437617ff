interface Progress {
  /** Milliseconds since the beginning. */
  readonly elapsed: number
  /** What the whole talk is given. */
  readonly minutes: number
  /** From 1. */
  readonly slide: number
  readonly slides: number
}

export interface Pace {
  readonly kind: 'even' | 'ahead' | 'behind'
  /** Milliseconds before or behind an even pace. */
  readonly by: number
}

/** Milliseconds within which a talk counts as even. */
const even = 30_000

/**
 * How a talk stands against an even pace, on which every slide has the same time. While a slide is up any moment of its time is even:
 * behind is who is past its end, ahead who is before its beginning.
 */
export function paceOf({ elapsed, minutes, slide, slides }: Progress): Pace {
  const each = (minutes * 60_000) / slides
  const behind = elapsed - each * slide
  if (behind > even) return { kind: 'behind', by: behind }
  const ahead = each * (slide - 1) - elapsed
  return ahead > even ? { kind: 'ahead', by: ahead } : { kind: 'even', by: 0 }
}

/** `4:05`, `1:02:00`: a span of milliseconds in minutes and seconds, never below zero. */
export function elapsedText(span: number): string {
  const seconds = Math.max(0, Math.floor(span / 1000))
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** Hours and minutes of a moment, as the language writes them. */
export function clockText(moment: number, language: string): string {
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(moment)
}
