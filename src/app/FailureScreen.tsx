import { useTranslation } from 'react-i18next'
import { Button } from '../ui/controls/Button.tsx'
import styles from './FailureScreen.module.css'

interface Props {
  readonly error: unknown
  readonly reset: () => void
}

/** When the Atlas cannot go on: what happened, in words, and a way to try again. Never an empty page. */
export function FailureScreen({ error, reset }: Props) {
  const { t } = useTranslation()
  return (
    <main className={styles.screen} role="alert">
      <h1>{t('failure.heading')}</h1>
      <p>{t('failure.text')}</p>
      <p className={styles.detail}>{error instanceof Error ? error.message : String(error)}</p>
      <Button look="strong" onPress={reset}>
        {t('failure.again')}
      </Button>
    </main>
  )
}
