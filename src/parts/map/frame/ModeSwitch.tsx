import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../atlas/current-view.ts'
import { Segments } from '../../../ui/controls/Segments.tsx'
import { colourModes } from '../../../domain/view-options.ts'
import { colourModeOf, withColourMode } from '../../../view/colour-mode.ts'
import { MapThemeMenu } from './MapThemeMenu.tsx'
import { placeRow } from '../../../view/places.ts'

/** How the world is coloured; with the reach of a theme, which one. */
export function ModeSwitch() {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const { colouring } = placeRow(view.place)
  if (colouring !== 'modes') return colouring === 'theme' ? <MapThemeMenu /> : null
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
