import type { HeadNames as Names } from '../../../derive/mechanism/mechanism-names.ts'
import styles from './Head.module.css'

/** What stands under the name in use: the official name, then the acronym and one more name. */
export function HeadNames({ names: { official, more } }: { readonly names: Names }) {
  return (
    <>
      {official === null ? null : <p className={styles.official}>{official}</p>}
      {more.length > 0 ? <p className={styles.names}>{more.join(' · ')}</p> : null}
    </>
  )
}
