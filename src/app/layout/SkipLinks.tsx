import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { focusHeading, focusList, listId, pageHeading, panelId } from './focus-places.ts'
import type { Layout } from '../../view/place-row.ts'
import styles from './SkipLinks.module.css'

interface Props {
  readonly list: boolean
  readonly layout: Layout
}

/** The first stops of the Tab key: past the bar and the map, seen while they have the focus. */
export function SkipLinks({ list, layout }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.links}>
      {list ? (
        <a href={`#${listId}`} className={styles.link} onClick={leads(focusList)}>
          {t('layout.skip.list')}
        </a>
      ) : null}
      {layout === 'list' ? null : (
        <a href={`#${panelId}`} className={styles.link} onClick={leads(() => focusHeading(pageHeading()))}>
          {t(layout === 'page' ? 'layout.skip.page' : 'layout.skip.panel')}
        </a>
      )}
    </div>
  )
}

/** Follows a link by moving the focus alone: the address holds the view. */
function leads(lead: () => void) {
  return (event: MouseEvent) => {
    event.preventDefault()
    lead()
  }
}
