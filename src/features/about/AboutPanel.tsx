import { useTranslation } from 'react-i18next'
import { manifest } from '../../api/atlas-queries.ts'
import { CloseLink } from '../../parts/links/CloseLink.tsx'
import { useFormats } from '../../parts/atlas/use-formats.ts'
import { PanelFrame } from '../../ui/layout/PanelFrame.tsx'
import { AboutCounts } from './AboutCounts.tsx'
import styles from './AboutPanel.module.css'
import { AboutText } from './AboutText.tsx'
import { BoundaryNotes } from './BoundaryNotes.tsx'
import { ColourKey } from './ColourKey.tsx'
import { KeyTable } from './KeyTable.tsx'

/** What the Atlas is and is not, how it is made, how its map speaks, and under which terms. */
export function AboutPanel() {
  const { t } = useTranslation()
  const { date } = useFormats()
  return (
    <PanelFrame
      title={t('about.title')}
      below={<p className={styles.lead}>{t('about.lead')}</p>}
      close={<CloseLink label={t('about.close')} />}
    >
      <AboutCounts />
      <p className={styles.lead}>{t('about.date', { date: date(manifest.date) })}</p>
      <AboutText part="not" points={['official', 'position', 'complete']} />
      <AboutText part="method" points={['records', 'sources', 'conflicts', 'dates', 'themes', 'dormant']} />
      <AboutText
        part="map"
        points={['vote', 'close-call', 'reach', 'roles', 'small', 'rule', 'unlisted', 'projection']}
      />
      <ColourKey />
      <BoundaryNotes />
      <AboutText part="access" points={['list', 'sentence', 'colour', 'motion']}>
        <KeyTable />
      </AboutText>
      <AboutText part="licences" points={['code', 'data', 'boundaries', 'type', 'sources']} />
    </PanelFrame>
  )
}
