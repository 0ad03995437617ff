import { siteAddress } from '../../api/site-address.ts'
import { hrefOf } from '../../view/url.ts'
import { useAtlas } from '../atlas/atlas-context.ts'

/** The address under which what is printed is found again. */
export function usePrintedLink(): string {
  const { view } = useAtlas()
  return siteAddress() + hrefOf(view)
}
