import { useState } from 'react'

export interface Announcement {
  readonly words: string
  /** Another one each time, so that the same words are announced again. */
  readonly turn: number
}

/** Words for a live region. */
export function useAnnouncement(): readonly [Announcement, (words: string) => void] {
  const [announcement, set] = useState<Announcement>({ words: '', turn: 0 })
  return [announcement, (words) => set(({ turn }) => ({ words, turn: turn + 1 }))]
}
