import { useEffect } from 'react'
import { deckFormatKeys, deckFormats } from '../files/deck-formats.ts'
import { loadPdfFonts } from '../files/pdf-fonts.ts'

/** Milliseconds after which the deck itself has its files. */
const patience = 3000

/**
 * Loads what makes files of a deck once the deck is open and has its own files: the network of the hall may be gone when it is asked for.
 * Nothing where the reader saves data; what fails is loaded again when it is asked for.
 */
export function usePreloadedFormats(): void {
  useEffect(() => {
    if (savesData(navigator)) return undefined
    const stop = new AbortController()
    const timer = setTimeout(() => {
      const formats = deckFormatKeys.map((key) => deckFormats[key].load())
      void Promise.allSettled([import('./TakeAwayDialog.tsx'), loadPdfFonts(stop.signal), ...formats])
    }, patience)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [])
}

/** Some browsers tell whether the reader asked to save data. */
function savesData(browser: Navigator & { readonly connection?: { readonly saveData?: boolean } }): boolean {
  return browser.connection?.saveData === true
}
