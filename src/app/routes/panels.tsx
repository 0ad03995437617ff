import { AboutPanel } from '../../features/about/AboutPanel.tsx'
import { CountryPanel } from '../../features/country/CountryPanel.tsx'
import { MechanismPanel } from '../../features/mechanism/MechanismPanel.tsx'
import { ThemePanel } from '../../features/theme/ThemePanel.tsx'
import { useCurrentView } from '../../parts/atlas/current-view.ts'

/** The panels that routes open; the settled view of the atlas says of what. */
export function MechanismRoute() {
  const { place } = useCurrentView().view
  return place.kind === 'mechanism' ? <MechanismPanel key={place.id} id={place.id} tab={place.tab} /> : null
}

export function CountryRoute() {
  const { place } = useCurrentView().view
  return place.kind === 'country' ? <CountryPanel key={place.iso3} iso3={place.iso3} /> : null
}

export function ThemeRoute() {
  const { place } = useCurrentView().view
  return place.kind === 'theme' ? <ThemePanel key={place.code} code={place.code} /> : null
}

export function AboutRoute() {
  return <AboutPanel />
}
