import type { ReactNode } from 'react'
import type { AtlasView } from '../../view/atlas-view.ts'
import { ViewLink } from './PlaceLink.tsx'
import styles from './StrongLink.module.css'

interface Props {
  readonly view: AtlasView
  readonly children: ReactNode
  readonly 'aria-label'?: string | undefined
}

/** The one way on that a place wants to be taken: a link that looks like a strong button. */
export function StrongLink(props: Props) {
  return <ViewLink className={styles.link} {...props} />
}
