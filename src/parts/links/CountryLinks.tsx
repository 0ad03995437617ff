import type { Iso3 } from '../../domain/ids.ts'
import styles from './CountryLinks.module.css'
import { CountryLink } from './PlaceLink.tsx'

interface Props {
  readonly iso3s: readonly Iso3[]
  /** Name of the list, where no heading gives it one. */
  readonly label?: string | undefined
}

/** Countries in a running line, each lit up on the map while pointed at. */
export function CountryLinks({ iso3s, label }: Props) {
  return (
    <ul className={styles.links} aria-label={label}>
      {iso3s.map((iso3) => (
        <li key={iso3}>
          <CountryLink iso3={iso3} className={styles.link} />
        </li>
      ))}
    </ul>
  )
}
