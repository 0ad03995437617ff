import { useTranslation } from 'react-i18next'
import { Label, ProgressBar } from 'react-aria-components'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { ExportError, type MissingLetters } from '../files/export-error.ts'
import styles from './ExportProgress.module.css'
import type { JobState } from './use-export-job.ts'

/** How far a file is, that it is saved, or why there is none. */
export function ExportProgress({ state }: { readonly state: JobState }) {
  const { t } = useTranslation()
  return (
    <div className={styles.progress}>
      {state.kind === 'working' ? <Working {...state} /> : null}
      <p role="status" className={state.kind === 'saved' ? styles.saved : 'visually-hidden'}>
        {state.kind === 'saved' ? t('export.saved', { name: state.name, megabytes: state.bytes / 1e6 }) : null}
      </p>
      {state.kind === 'failed' ? <Failed error={state.error} of={state.of} /> : null}
    </div>
  )
}

function Working({ made, of }: { readonly made: number; readonly of: number }) {
  const { t } = useTranslation()
  const said =
    of > 1 ? t('export.working.slides', { slide: Math.min(made + 1, of), slides: of }) : t('export.working.one')
  return (
    <ProgressBar className={styles.bar ?? ''} value={made} maxValue={of} valueLabel={said}>
      {({ valueText }) => (
        <>
          <Label className="visually-hidden">{t('export.progress')}</Label>
          <span>{valueText}</span>
          <progress className={styles.track} value={made} max={of} aria-hidden="true" />
        </>
      )}
    </ProgressBar>
  )
}

/** `of` is how many pages were to be made. */
function Failed({ error, of }: { readonly error: unknown; readonly of: number }) {
  const { t } = useTranslation()
  const lettersOf = ({ page, letters }: MissingLetters) =>
    of > 1 ? t('export.failed.letters-of-slide', { slide: page, letters }) : letters
  const said =
    error instanceof ExportError
      ? t(`export.failed.${error.kind}`, { letters: error.missing.map(lettersOf).join('; ') })
      : t('export.failed.other', { problem: error instanceof Error ? error.message : String(error) })
  return <Notice role="alert">{said}</Notice>
}
