import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclaimer } from '../features/about/Disclaimer.tsx'
import { ExplorePanel } from '../features/explore/ExplorePanel.tsx'
import { FoundingStrip } from '../features/founding/FoundingStrip.tsx'
import { MapPane } from '../features/map-pane/MapPane.tsx'
import { useAtlas } from '../parts/atlas-context.ts'
import { AppBar } from './AppBar.tsx'
import styles from './AtlasLayout.module.css'
import { SideSheet } from './SideSheet.tsx'
import { useMedia } from '../ui/use-media.ts'
import { useDocumentTitle } from './use-document-title.ts'

/** Bar, list, map with its strip, panel. The map is made once and stays while places change. */
export function AtlasLayout() {
  const { t } = useTranslation()
  const { view } = useAtlas()
  const open = view.place.kind !== 'explore'
  const phone = useMedia('(max-width: 719px)')
  useDocumentTitle()
  return (
    <div className={styles.layout} data-panel={open || undefined}>
      <AppBar />
      <main className={styles.map} aria-label={t('layout.map')}>
        <MapPane disclaimer={<Disclaimer />} />
        {phone ? null : <FoundingStrip />}
      </main>
      <SideSheet className={styles.list} covers={!open}>
        {phone ? <FoundingStrip /> : null}
        <ExplorePanel />
      </SideSheet>
      {open ? (
        <SideSheet className={styles.panel} covers label={t('layout.panel')}>
          <Suspense fallback={<p className={styles.loading}>{t('layout.loading')}</p>}>
            <Outlet />
          </Suspense>
        </SideSheet>
      ) : (
        <Outlet />
      )}
    </div>
  )
}
