import type { ReactNode } from 'react'
import type { Iso3 } from '../../domain/ids.ts'
import styles from './NotedCountry.module.css'
import { CountryLink } from './PlaceLink.tsx'

/** For the list that holds noted countries: they run on in lines. */
export const notedCountries = styles.line

interface Props {
  readonly iso3: Iso3
  /** What is said of it there, after its name. */
  readonly children?: ReactNode
}

/** A country among others in a running line, with what is to be said of it. */
export function NotedCountry({ iso3, children }: Props) {
  return (
    <li>
      <CountryLink iso3={iso3} className={styles.link} />
      {children}
    </li>
  )
}

/** A quiet word after the name, such as a role. */
export function CountryNote({ children }: { readonly children: ReactNode }) {
  return <span className={styles.note}> {children}</span>
}
