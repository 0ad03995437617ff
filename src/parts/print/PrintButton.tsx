import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/controls/Button.tsx'

/** Opens the browser's printing of the page. */
export function PrintButton() {
  const { t } = useTranslation()
  return <Button onPress={() => window.print()}>{t('print.button')}</Button>
}
