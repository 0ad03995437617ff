import { Outlet } from '@tanstack/react-router'
import { lazy, memo, Suspense, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclaimer } from '../../features/about/Disclaimer.tsx'
import { ExplorePanel } from '../../features/explore/ExplorePanel.tsx'
import { FoundingStrip } from '../../features/founding/FoundingStrip.tsx'
import { MapPane } from '../../parts/map/frame/MapPane.tsx'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { CompareTray } from '../../parts/compare/CompareTray.tsx'
import { LazyPart } from '../../parts/atlas/LazyPart.tsx'
import { PrintFoot } from '../../parts/print/PrintFoot.tsx'
import { PrintedTop } from '../../parts/print/PrintedTop.tsx'
import { useMedia } from '../../ui/hooks/use-media.ts'
import { usePrinting } from '../../ui/hooks/use-printing.ts'
import type { AtlasView } from '../../view/atlas-view.ts'
import { AppBar } from '../bar/AppBar.tsx'
import styles from './AtlasLayout.module.css'
import { panelId } from './focus-places.ts'
import { MapRoom } from './MapRoom.tsx'
import { PrintedView } from './PrintedView.tsx'
import { SideSheet } from './SideSheet.tsx'
import { SkipLinks } from './SkipLinks.tsx'
import { useEscape } from './use-escape.ts'
import { WhileSeen } from './WhileSeen.tsx'
import { hasMapsOfEach, layoutOf } from '../../view/place-lookups.ts'

const FootprintMaps = lazy(async () => ({
  default: (await import('../../features/compare/maps/FootprintMaps.tsx')).FootprintMaps,
}))

/** Where the list gives way to a panel. */
const withoutList = '(max-width: 719px), (max-width: 1099px) and (orientation: landscape)'

/** Bar, list, map with its strip, panel. The map is made once it is first seen, and stays as it is while a page covers it. */
export function AtlasLayout() {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  useEscape()
  const layout = layoutOf(view.place)
  const open = layout !== 'list'
  const printing = usePrinting()
  const phone = useMedia('(max-width: 719px)')
  const narrow = useMedia(withoutList)
  const withList = layout === 'list' || layout === 'panel'
  const withStrip = !phone && withList
  const mapSeen = layout !== 'page'
  const withMap = useOnceTrue(mapSeen)
  const listed = layout === 'list' || (layout === 'panel' && !narrow)
  return (
    <div className={styles.layout} data-layout={layout}>
      <SkipLinks list={listed} layout={layout} />
      <AppBar />
      <main className={styles.main}>
        {printing ? <PrintedTop /> : null}
        {printing && mapSeen ? <MapsOnPaper view={view} /> : null}
        {withMap ? (
          <WhileSeen seen={mapSeen}>
            <MapRoom label={t('layout.map')} waits={!mapSeen}>
              <MapWithStrip strip={withStrip} />
            </MapRoom>
          </WhileSeen>
        ) : null}
        {withList ? (
          <SideSheet className={styles.list} covers={!open} foot={listed ? <CompareTray /> : null}>
            {phone ? <FoundingStrip /> : null}
            <ExplorePanel />
          </SideSheet>
        ) : null}
        {open ? <PlacePanel isPage={layout === 'page'} foot={listed ? null : <CompareTray />} /> : <Outlet />}
        {printing ? <PrintFoot /> : null}
      </main>
    </div>
  )
}

/** The map and what stands under it. It reads all else from the link, so that it need not be rendered with the layout. */
const MapWithStrip = memo(function MapWithStrip({ strip }: { readonly strip: boolean }) {
  const { view } = useCurrentView()
  return (
    <>
      <MapPane disclaimer={<Disclaimer />} over={hasMapsOfEach(view) ? <MapsOfEach /> : null} />
      {strip ? <FoundingStrip /> : null}
    </>
  )
})

/** What of the maps is printed: the one that is seen as a drawing, or those of each mechanism as they are. */
function MapsOnPaper({ view }: { readonly view: AtlasView }) {
  return hasMapsOfEach(view) ? <MapsOfEach /> : <PrintedView />
}

function MapsOfEach() {
  return (
    <LazyPart>
      <FootprintMaps />
    </LazyPart>
  )
}

interface PanelProps {
  /** True where no map is seen beside it. */
  readonly isPage: boolean
  readonly foot: ReactNode
}

/** What the place of the view is about. */
function PlacePanel({ isPage, foot }: PanelProps) {
  const { t } = useTranslation()
  return (
    <SideSheet className={styles.panel} covers label={t('layout.panel')} id={panelId} fills={isPage} foot={foot}>
      <Suspense fallback={<p className={styles.loading}>{t('layout.loading')}</p>}>
        <Outlet />
      </Suspense>
    </SideSheet>
  )
}

/** True from the first time that `value` is. */
function useOnceTrue(value: boolean): boolean {
  const [was, setWas] = useState(value)
  if (value && !was) setWas(true)
  return was || value
}
