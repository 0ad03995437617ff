import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../atlas/current-view.ts'
import { Segments } from '../../../ui/controls/Segments.tsx'
import { colourModes } from '../../../view/atlas-view.ts'
import { colourModeOf, withColourMode } from '../../../view/colour-mode.ts'
import { MapThemeMenu } from './MapThemeMenu.tsx'

/** How the world is coloured; with the reach of a theme, which one. */
export function ModeSwitch() {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  if (view.place.kind !== 'explore') return view.place.kind === 'mechanism' ? <MapThemeMenu /> : null
  const mode = colourModeOf(view)
  return (
    <>
      <Segments
        label={t('map.mode')}
        value={mode}
        options={colourModes.map((key) => ({ key, label: t(`map.modes.${key}`) }))}
        onChange={(next) => go(withColourMode(view, next))}
      />
      {mode === 'reach' ? <MapThemeMenu /> : null}
    </>
  )
}
