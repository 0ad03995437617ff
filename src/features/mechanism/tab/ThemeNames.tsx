import type { ThemeCode } from '../../../domain/vocabulary.ts'
import { FamilyMark } from '../../../parts/atlas/FamilyMark.tsx'
import { ThemeLink } from '../../../parts/links/PlaceLink.tsx'
import { useThemes } from '../../../parts/atlas/use-themes.ts'
import styles from './ThemeNames.module.css'

/** Themes by their short names, each with the mark of its family. */
export function ThemeNames({ codes }: { readonly codes: readonly ThemeCode[] }) {
  const themes = useThemes()
  return (
    <ul className={styles.themes}>
      {codes.map((code) => {
        const theme = themes.get(code)
        return (
          <li key={code} className={styles.theme}>
            {theme ? <FamilyMark family={theme.family} /> : null}
            <ThemeLink code={code} className={styles.name}>
              {theme?.short ?? code}
            </ThemeLink>
          </li>
        )
      })}
    </ul>
  )
}
