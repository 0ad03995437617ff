import { siteAddress } from '../../api/site-address.ts'
import { hrefOf } from '../../view/url.ts'
import { useCurrentView } from '../atlas/current-view.ts'

/** The address under which what is printed is found again. */
export function usePrintedLink(): string {
  const { view } = useCurrentView()
  return siteAddress() + hrefOf(view)
}
