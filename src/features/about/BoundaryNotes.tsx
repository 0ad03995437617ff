import { useTranslation } from 'react-i18next'
import { Section, Subsection } from '../../ui/layout/Section.tsx'
import styles from './BoundaryNotes.module.css'

const places = ['kashmir', 'sudan', 'abyei', 'falklands', 'western-sahara', 'kosovo', 'areas'] as const
const lines = ['international', 'undetermined', 'armistice', 'disputed'] as const

/** The disclaimer and all notes that belong to the boundaries and names on the map. */
export function BoundaryNotes() {
  const { t } = useTranslation()
  return (
    <Section title={t('disclaimer.title')}>
      <p className={styles.disclaimer}>{t('disclaimer.text')}</p>
      <p>{t('disclaimer.names')}</p>
      <Subsection title={t('disclaimer.lines-title')}>
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line} className={styles.line}>
              <LineSample line={line} />
              {t(`disclaimer.lines.${line}`)}
            </li>
          ))}
        </ul>
      </Subsection>
      <Subsection title={t('disclaimer.notes-title')}>
        <ul className={styles.notes}>
          {places.map((place) => (
            <li key={place}>{t(`disclaimer.notes.${place}`)}</li>
          ))}
        </ul>
      </Subsection>
    </Section>
  )
}

const dashes = { international: undefined, undetermined: '5 3', armistice: '1.5 3' } as const

function LineSample({ line }: { readonly line: (typeof lines)[number] }) {
  return (
    <svg className={styles.sample} width="32" height="14" viewBox="0 0 32 14" aria-hidden="true" focusable="false">
      {line === 'disputed' ? (
        <path d="M2 14L16 0M10 14L24 0M18 14L32 0M0 8L8 0M26 14L32 8" className={styles.hatch} />
      ) : (
        <path d="M0 7H32" className={styles.stroke} strokeDasharray={dashes[line]} />
      )}
    </svg>
  )
}
