import { Outlet } from '@tanstack/react-router'
import { Suspense, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclaimer } from '../features/about/Disclaimer.tsx'
import { ExplorePanel } from '../features/explore/ExplorePanel.tsx'
import { FoundingStrip } from '../features/founding/FoundingStrip.tsx'
import { MapPane } from '../features/map-pane/MapPane.tsx'
import { useAtlas } from '../parts/atlas-context.ts'
import { CompareTray } from '../parts/CompareTray.tsx'
import { useMedia } from '../ui/use-media.ts'
import { AppBar } from './AppBar.tsx'
import styles from './AtlasLayout.module.css'
import { layoutOf } from './layout-of.ts'
import { SideSheet } from './SideSheet.tsx'

/** Where the list gives way to a panel. */
const withoutList = '(max-width: 719px), (max-width: 1099px) and (orientation: landscape)'

/** Bar, list, map with its strip, panel. The map is made once it is first seen, and stays while places change. */
export function AtlasLayout() {
  const { t } = useTranslation()
  const layout = layoutOf(useAtlas().view.place)
  const open = layout !== 'list'
  const phone = useMedia('(max-width: 719px)')
  const narrow = useMedia(withoutList)
  const withStrip = !phone && (layout === 'list' || layout === 'panel')
  const listed = layout === 'list' || (layout === 'panel' && !narrow)
  const withMap = useOnceTrue(layout !== 'page')
  return (
    <div className={styles.layout} data-layout={layout}>
      <AppBar />
      {withMap ? (
        <main className={styles.map} aria-label={t('layout.map')} inert={layout === 'page'}>
          <MapPane disclaimer={<Disclaimer />} />
          {withStrip ? <FoundingStrip /> : null}
        </main>
      ) : null}
      {layout === 'list' || layout === 'panel' ? (
        <SideSheet className={styles.list} covers={!open} foot={listed ? <CompareTray /> : null}>
          {phone ? <FoundingStrip /> : null}
          <ExplorePanel />
        </SideSheet>
      ) : null}
      {open ? <PlacePanel isPage={layout === 'page'} foot={listed ? null : <CompareTray />} /> : <Outlet />}
    </div>
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
    <SideSheet
      className={styles.panel}
      covers
      label={t('layout.panel')}
      landmark={isPage ? 'main' : 'section'}
      foot={foot}
    >
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
