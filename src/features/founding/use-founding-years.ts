import { useCurrentView } from '../../parts/atlas/current-view.ts'
import type { Range } from '../../ui/controls/RangeTrack.tsx'
import { useLeadingValue } from '../../ui/hooks/use-leading-value.ts'
import { withFilters } from '../../view/go.ts'

/** The range of founding years as the strip shows it, and how it is changed. An end of the strip means open on that side. */
export function useFoundingYears([first, last]: Range): readonly [Range, (years: Range) => void] {
  const { view, go } = useCurrentView()
  const { from, to } = view.filters.founded
  const home: Range = [Math.min(Math.max(from ?? first, first), last), Math.max(Math.min(to ?? last, last), first)]
  const send = ([low, high]: Range) => {
    const founded = { from: low > first ? low : null, to: high < last ? high : null }
    go(withFilters(view, { founded }), 'replace')
  }
  return useLeadingValue(home, send, String)
}
