import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { Icon } from '../../ui/controls/Icon.tsx'
import { ActionMenu, type Action } from '../../ui/controls/ActionMenu.tsx'
import { TextToCopy } from '../../ui/controls/TextToCopy.tsx'
import { useCopying } from '../../ui/hooks/use-copying.ts'
import { hrefOf } from '../../view/url.ts'
import styles from './ShareMenu.module.css'

interface Props {
  /** What else can be taken from the view, after its link. */
  readonly more: readonly Action[]
}

/**
 * Everything that can be taken from exactly what is seen, its link first. Where the clipboard is refused the link is shown, selected, to be
 * copied by hand.
 */
export function ShareMenu({ more }: Props) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const place = useRef<HTMLSpanElement>(null)
  const { outcome, copy, forget } = useCopying()
  const link = window.location.origin + hrefOf(view)
  const actions: readonly Action[] = [
    { key: 'link', icon: 'link', label: t('share.copy'), act: () => void copy(link) },
    ...more,
  ]
  return (
    <>
      <span ref={place}>
        <ActionMenu name={t('share.button')} actions={actions}>
          <Icon name={outcome === 'copied' ? 'check' : 'share'} size={16} />
          <span className={styles.label}>{t('share.button')}</span>
        </ActionMenu>
      </span>
      <output className={outcome === 'copied' ? styles.said : 'visually-hidden'}>
        {outcome === 'copied' ? t('share.copied') : null}
      </output>
      <TextToCopy
        text={link}
        words={{ heading: t('share.heading'), hint: t('share.by-hand'), label: t('share.link') }}
        beside={place}
        open={outcome === 'refused'}
        onClose={forget}
      />
    </>
  )
}
