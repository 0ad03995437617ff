import { useTranslation } from 'react-i18next'
import type { PictureMark } from '../../../derive/comparison/comparison-marks.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import { markListId } from './SetsMarkButton.tsx'
import styles from './SetsMarkList.module.css'
import { WhereCountries } from './WhereCountries.tsx'

interface Props {
  readonly mark: PictureMark | null
  readonly onClose: () => void
}

/** The countries of the part of the picture that is chosen; read out when it opens. */
export function SetsMarkList({ mark, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <div id={markListId} role="status">
      {mark ? (
        <div className={styles.list}>
          <div className={styles.head}>
            <h3 className={styles.title}>{mark.name}</h3>
            <Button look="icon" aria-label={t('compare.sets.close')} onPress={onClose}>
              <Icon name="close" size={16} />
            </Button>
          </div>
          <WhereCountries key={mark.key} countries={mark.countries} />
        </div>
      ) : null}
    </div>
  )
}
