import { useTranslation } from 'react-i18next'
import { manifest, sourcesQuery } from '../../api/atlas-queries.ts'
import { CloseLink } from '../../parts/links/CloseLink.tsx'
import { useFormats } from '../../parts/atlas/use-formats.ts'
import { PanelFrame } from '../../ui/layout/PanelFrame.tsx'
import styles from './AboutPanel.module.css'
import { BoundaryNotes } from './BoundaryNotes.tsx'
import { ColourKey } from './ColourKey.tsx'
import type { ReactNode } from 'react'
import { closeCallPoints } from '../../derive/scene/close-call.ts'
import { Section, Subsection } from '../../ui/layout/Section.tsx'
import { useQuery } from '@tanstack/react-query'
import { isRunning } from '../../derive/membership/running-mechanisms.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { Facts } from '../../ui/layout/Facts.tsx'

const uses = ['search', 'move', 'within', 'open', 'close', 'back'] as const

/** The keys that reach everything. Several keys for one use stand in the words, parted by a vertical bar. */
function KeyTable() {
  const { t } = useTranslation()
  return (
    <Subsection title={t('about.keys.title')}>
      <dl className={styles.keys}>
        {uses.map((use) => (
          <div key={use} className={styles.use}>
            <dt>
              {t(`about.keys.${use}.keys`)
                .split('|')
                .map((key) => (
                  <kbd key={key} className={styles.key}>
                    {key}
                  </kbd>
                ))}
            </dt>
            <dd>{t(`about.keys.${use}.use`)}</dd>
          </div>
        ))}
      </dl>
    </Subsection>
  )
}

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

interface Props {
  /** Key of the part below `about` in the words; its points stand below `about.<part>.points`. */
  readonly part: string
  readonly points: readonly string[]
  readonly children?: ReactNode
}

/** One part of the page as a heading with points. */
function AboutText({ part, points, children }: Props) {
  const { t } = useTranslation()
  return (
    <Section title={t(`about.${part}.title`)}>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{t(`about.${part}.points.${point}`, { points: closeCallPoints })}</li>
        ))}
      </ul>
      {children}
    </Section>
  )
}

/** How much the Atlas holds, counted from the data that is loaded. The number of sources follows once their file is there. */
function AboutCounts() {
  const { t } = useTranslation()
  const { index, words } = useAtlasData()
  const { data: sources } = useQuery(sourcesQuery)
  const { mechanisms } = index
  const running = mechanisms.filter(isRunning).length
  const memberships = mechanisms.flatMap(({ members }) => members)
  const countries = new Set(memberships.map(({ iso3 }) => iso3)).size
  const cited = sources ? Object.values(sources).reduce((sum, list) => sum + list.length, 0) : null
  const facts = [
    { figure: words.number(mechanisms.length), label: t('about.counts.mechanisms', { count: mechanisms.length }) },
    { figure: words.number(countries), label: t('about.counts.countries', { count: countries }) },
    { figure: words.number(memberships.length), label: t('about.counts.memberships', { count: memberships.length }) },
    ...(cited === null ? [] : [{ figure: words.number(cited), label: t('about.counts.sources', { count: cited }) }]),
  ]
  return (
    <div className={styles.counts}>
      <Facts facts={facts} />
      <p className={styles.note}>{t('about.counts.note', { running, ended: mechanisms.length - running })}</p>
    </div>
  )
}
