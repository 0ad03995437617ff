import { hrefOf } from '../view/url.ts'
import { useAtlas } from './atlas-context.ts'

/** The address under which what is printed is found again. */
export function usePrintedLink(): string {
  const { view } = useAtlas()
  return window.location.origin + hrefOf(view)
}
