import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/controls/Button.tsx'
import { Notice } from '../../ui/layout/Notice.tsx'
import styles from './LoadFailure.module.css'

interface Props {
  readonly what: 'record' | 'sources'
  readonly error: Error
  readonly retry: () => Promise<unknown>
}

/** What could not be loaded, why, and a way to try again. */
export function LoadFailure({ what, error, retry }: Props) {
  const { t } = useTranslation()
  return (
    <Notice role="alert" title={t(`mechanism.failure.${what}`)}>
      <p className={styles.detail}>{error.message}</p>
      <div>
        <Button onPress={() => void retry()}>{t('mechanism.failure.again')}</Button>
      </div>
    </Notice>
  )
}
