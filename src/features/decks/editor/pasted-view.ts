import { placeRow } from '../../../view/places.ts'
import { decodeHref, hrefOf } from '../../../view/url.ts'

/**
 * The view of a link that was pasted, as a slide holds it; null where it is no link of a view of the Atlas. The host does not count, so that
 * links work from one copy of the Atlas to another.
 */
export function pastedView(text: string): string | null {
  const address = addressOf(text.trim())
  if (!address) return null
  const { view, notes } = decodeHref(address.pathname + address.search)
  if (placeRow(view.place).ofDecks || notes.some(({ kind }) => kind === 'unknown-address')) return null
  return hrefOf(view)
}

function addressOf(text: string): URL | null {
  try {
    return text.startsWith('/') ? new URL(text, 'https://atlas.invalid') : new URL(text)
  } catch {
    return null
  }
}
