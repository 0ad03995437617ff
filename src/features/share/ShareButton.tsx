import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../parts/atlas-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { TextToCopy } from '../../ui/TextToCopy.tsx'
import { useCopying } from '../../ui/use-copying.ts'
import { hrefOf } from '../../view/url.ts'
import styles from './ShareButton.module.css'

/** Copies the link of exactly what is seen. Where the clipboard is refused the link is shown, selected, to be copied by hand. */
export function ShareButton() {
  const { t } = useTranslation()
  const { view } = useAtlas()
  const place = useRef<HTMLSpanElement>(null)
  const { outcome, copy, forget } = useCopying()
  const link = window.location.origin + hrefOf(view)
  return (
    <>
      <span ref={place}>
        <Button onPress={() => void copy(link)}>
          <Icon name={outcome === 'copied' ? 'check' : 'share'} size={16} />
          <span className={styles.label}>{t('share.button')}</span>
        </Button>
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
