import { fromEmbed } from './embed-url.ts'
import { decodeView, parseSearch, type DecodedView } from './url.ts'

/** What an address of the site asks for. */
export interface Address extends DecodedView {
  /** True for a view in a page of others. */
  readonly embedded: boolean
}

/** How many addresses are kept: more than a page has links that are pointed at one after the other. */
const maxKept = 100
const kept = new Map<string, Address>()

/** Decodes each address once: the router asks when a link is pointed at or followed, the page when it is shown. Both get the same object. */
export function decodeAddress({
  pathname,
  searchStr,
}: {
  readonly pathname: string
  readonly searchStr: string
}): Address {
  const known = kept.get(pathname + searchStr)
  if (known) return known
  const path = fromEmbed(pathname)
  const decoded = { ...decodeView(path ?? pathname, parseSearch(searchStr)), embedded: path !== null }
  const [oldest] = kept.keys()
  if (kept.size >= maxKept && oldest !== undefined) kept.delete(oldest)
  kept.set(pathname + searchStr, decoded)
  return decoded
}
