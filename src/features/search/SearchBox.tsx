import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/controls/Icon.tsx'
import styles from './SearchBox.module.css'
import { SearchCombo } from './SearchCombo.tsx'
import { useFocusReturn } from './use-focus-return.ts'
import { useSearchKeys } from './use-search-keys.ts'

/** Finds mechanisms, countries and themes from anywhere. Where the bar is narrow it is an icon that opens a field over the whole bar. */
export function SearchBox() {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const { leave, comeBack } = useFocusReturn(field)
  const open = () => {
    leave()
    field.current?.focus()
  }
  useSearchKeys(open)
  return (
    <search className={styles.box}>
      <span className={styles.opener}>
        <Button look="icon" aria-label={t('search.open')} onPress={open}>
          <Icon name="search" />
        </Button>
      </span>
      <SearchCombo field={field} onEscape={comeBack} />
    </search>
  )
}
