import type { PriorityShare } from '../../derive/colour/mechanism-priorities.ts'
import { ThemeLink } from '../links/PlaceLink.tsx'
import { PriorityColour } from './PriorityColour.tsx'
import styles from './PriorityList.module.css'
import { useThemes } from '../atlas/use-themes.ts'

interface Props {
  readonly shares: readonly PriorityShare[]
  readonly colours: boolean
}

/** All priorities by rank. The mark of each colours the members on the map by it, its name leads to the theme. */
export function PriorityList({ shares, colours }: Props) {
  const themes = useThemes()
  return (
    <ol className={styles.list}>
      {shares.map((share) => (
        <li key={share.code} className={styles.entry}>
          <span className={styles.rank}>{share.rank}</span>
          <PriorityColour share={share} colours={colours} />
          <ThemeLink code={share.code} className={styles.name}>
            {themes.get(share.code)?.short ?? share.code}
          </ThemeLink>
        </li>
      ))}
    </ol>
  )
}
