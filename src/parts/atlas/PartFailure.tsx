import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/controls/Button.tsx'
import { Notice } from '../../ui/layout/Notice.tsx'
import styles from './LoadFailure.module.css'

interface Props {
  readonly error: unknown
  /** Where what failed can also be left alone. */
  readonly onClose?: (() => void) | undefined
}

/**
 * Stands where a part of the program did not load, so that all else goes on. Trying again starts the page anew from its link: browsers often
 * do not ask again for a module that failed once.
 */
export function PartFailure({ error, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Notice role="alert" title={t('failure.part')}>
      <p className={styles.detail}>{error instanceof Error ? error.message : String(error)}</p>
      <div className={styles.buttons}>
        <Button onPress={() => location.reload()}>{t('failure.again')}</Button>
        {onClose ? <Button onPress={onClose}>{t('failure.close')}</Button> : null}
      </div>
    </Notice>
  )
}
