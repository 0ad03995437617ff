import { AboutPanel } from '../../features/about/AboutPanel.tsx'
import { CountryPanel } from '../../features/country/CountryPanel.tsx'
import { MechanismPanel } from '../../features/mechanism/MechanismPanel.tsx'
import { ThemePanel } from '../../features/theme/ThemePanel.tsx'
import type { PlaceProps } from './place-props.ts'

/** The panels that routes open. */
export function MechanismRoute({ place: { id, tab } }: PlaceProps<'mechanism'>) {
  return <MechanismPanel key={id} id={id} tab={tab} />
}

export function CountryRoute({ place: { iso3 } }: PlaceProps<'country'>) {
  return <CountryPanel key={iso3} iso3={iso3} />
}

export function ThemeRoute({ place: { code } }: PlaceProps<'theme'>) {
  return <ThemePanel key={code} code={code} />
}

export function AboutRoute() {
  return <AboutPanel />
}
