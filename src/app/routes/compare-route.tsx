import { ComparePanel } from '../../features/compare/ComparePanel.tsx'

export function CompareRoute() {
  return <ComparePanel />
}
