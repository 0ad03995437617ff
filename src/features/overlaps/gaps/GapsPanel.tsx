import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { gapsTheme } from '../../../derive/scene/places/scene-request.ts'
import { gapMembers, themeGaps, type ThemeGaps } from '../../../derive/theme/theme-gaps.ts'
import { themeCover } from '../../../derive/theme/theme-cover.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { RolesSwitch } from '../../../parts/filters/RolesSwitch.tsx'
import { Facts } from '../../../ui/layout/Facts.tsx'
import { GapsCoverSection } from './GapsCoverSection.tsx'
import { GapsListSection } from './GapsListSection.tsx'
import { GapsNotCounted } from './GapsNotCounted.tsx'
import { GapsOthersSection } from './GapsOthersSection.tsx'
import styles from './GapsPanel.module.css'
import { GapsThemeMenu } from './GapsThemeMenu.tsx'
import type { MatrixPageProps } from '../page/overlaps-place.ts'

/** For one theme, or for all together: whom no mechanism with that priority reaches, and the few mechanisms that together reach most. */
export function GapsPanel({ place }: MatrixPageProps) {
  const { memberships, words } = useAtlasData()
  const { listed, view } = useCurrentView()
  const theme = gapsTheme(view, place)
  const { roles } = view
  const gaps = useMemo(
    () => themeGaps(memberships, { theme, mechanisms: listed, roles }, words),
    [memberships, theme, listed, roles, words],
  )
  const cover = useMemo(() => themeCover(memberships, gaps), [memberships, gaps])
  return (
    <>
      <div className={styles.choices}>
        <GapsThemeMenu theme={theme} place={place} />
        <RolesSwitch />
      </div>
      <GapsFacts gaps={gaps} />
      <GapsNotCounted gaps={gaps} />
      <GapsListSection gaps={gaps} />
      {cover.steps.length > 0 ? <GapsCoverSection gaps={gaps} cover={cover} /> : null}
      <GapsOthersSection others={gaps.others} />
    </>
  )
}

function GapsFacts({ gaps }: { readonly gaps: ThemeGaps }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { roles, counted, unMembers } = gaps
  const without = gapMembers(gaps).length
  const facts = [
    { figure: words.number(without), label: t('overlaps.gaps.facts.without', { count: without, roles }) },
    {
      figure: words.number(unMembers - without),
      label: t('overlaps.gaps.facts.reached', { count: unMembers - without }),
    },
    { figure: words.number(counted.length), label: t('overlaps.gaps.facts.counted', { count: counted.length }) },
  ]
  return (
    <div className={styles.facts}>
      <Facts facts={facts} />
      <p className={styles.note}>{t('overlaps.gaps.counts', { roles, any: gaps.theme === null ? 'yes' : 'no' })}</p>
    </div>
  )
}
