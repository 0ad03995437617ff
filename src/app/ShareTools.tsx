import { useTranslation } from 'react-i18next'
import { ShareMenu } from '../features/share/ShareMenu.tsx'

/** What can be taken from a view: its link, paper. What needs a dialog opens one that is loaded when it is asked for. */
export function ShareTools() {
  const { t } = useTranslation()
  return <ShareMenu more={[{ key: 'print', icon: 'print', label: t('share.print'), act: () => window.print() }]} />
}
