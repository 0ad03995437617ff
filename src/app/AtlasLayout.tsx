import { Outlet } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Disclaimer } from '../features/about/Disclaimer.tsx'
import { ExplorePanel } from '../features/explore/ExplorePanel.tsx'
import { FoundingStrip } from '../features/founding/FoundingStrip.tsx'
import { MapPane } from '../features/map-pane/MapPane.tsx'
import { useAtlas } from '../parts/atlas-context.ts'
import { useMedia } from '../ui/use-media.ts'
import { AppBar } from './AppBar.tsx'
import styles from './AtlasLayout.module.css'
import { layoutOf } from './layout-of.ts'
import { SideSheet } from './SideSheet.tsx'
import { useDocumentTitle } from './use-document-title.ts'

/** Bar, list, map with its strip, panel. The map is made once it is first seen, and stays while places change. */
export function AtlasLayout() {
  const { t } = useTranslation()
  const layout = layoutOf(useAtlas().view.place)
  const open = layout !== 'list'
  const phone = useMedia('(max-width: 719px)')
  const withStrip = !phone && (layout === 'list' || layout === 'panel')
  const withMap = useOnceTrue(layout !== 'page')
  useDocumentTitle()
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
        <SideSheet className={styles.list} covers={!open}>
          {phone ? <FoundingStrip /> : null}
          <ExplorePanel />
        </SideSheet>
      ) : null}
      {open ? (
        <SideSheet
          className={styles.panel}
          covers
          label={t('layout.panel')}
          landmark={layout === 'page' ? 'main' : 'section'}
        >
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

/** True from the first time that `value` is. */
function useOnceTrue(value: boolean): boolean {
  const [was, setWas] = useState(value)
  if (value && !was) setWas(true)
  return was || value
}
