import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { themeQuery } from '../../api/atlas-queries.ts'
import { themeProfile } from '../../derive/theme/theme-profile.ts'
import type { IndexTheme } from '../../domain/theme.ts'
import type { ThemeCode } from '../../domain/vocabulary.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { ThemePage } from './ThemePage.tsx'

/** One theme: who works on it, where it reaches, what came of it. Suspends until its file is there. */
export function ThemePanel({ code }: { readonly code: ThemeCode }) {
  const { index } = useAtlasData()
  const theme = index.themes.find((known) => known.code === code)
  return theme ? <LoadedTheme theme={theme} /> : null
}

function LoadedTheme({ theme }: { readonly theme: IndexTheme }) {
  const { index, memberships, words } = useAtlasData()
  const { view } = useCurrentView()
  const { data: detail } = useSuspenseQuery(themeQuery(theme.file))
  const profile = useMemo(
    () => themeProfile({ index, memberships, detail, roles: view.roles, words }),
    [index, memberships, detail, view.roles, words],
  )
  return profile ? <ThemePage profile={profile} /> : null
}
