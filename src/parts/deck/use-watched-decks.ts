import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { hearOtherWindows } from '../../api/own-decks-channel.ts'
import { writerOf } from '../../api/own-decks-writer.ts'
import { ownDecksQuery } from '../../api/own-decks.ts'

/** Follows what other windows do to own decks, and what they did before; and writes what still waits when the page is left. */
export function useWatchedDecks(): void {
  const queries = useQueryClient()
  useEffect(() => {
    const { queryKey } = ownDecksQuery
    const write = () => writerOf(queries).flush()
    const leave = () => void write()
    const refresh = () => void write().then(() => queries.invalidateQueries({ queryKey }))
    const stop = hearOtherWindows(refresh)
    refresh()
    window.addEventListener('pagehide', leave)
    return () => {
      stop()
      leave()
      window.removeEventListener('pagehide', leave)
    }
  }, [queries])
}
