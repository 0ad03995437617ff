import { useEffect, type RefObject } from 'react'

/** Puts the focus on the current one (`aria-current`) of the buttons inside, once they stand there. */
export function useFocusCurrent(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('button[aria-current]')?.focus()
  }, [box])
}
