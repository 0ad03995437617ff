import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../parts/atlas-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { hrefOf } from '../../view/url.ts'
import { LinkToCopy } from './LinkToCopy.tsx'
import styles from './ShareButton.module.css'

type Outcome = 'none' | 'copied' | 'refused'

/** Milliseconds for which the button says that the link was copied. */
const saidFor = 4000

/** Copies the link of exactly what is seen. Where the clipboard is refused the link is shown, selected, to be copied by hand. */
export function ShareButton() {
  const { t } = useTranslation()
  const { view } = useAtlas()
  const place = useRef<HTMLSpanElement>(null)
  const [outcome, setOutcome] = useState<Outcome>('none')
  const link = window.location.origin + hrefOf(view)
  useEffect(() => {
    if (outcome !== 'copied') return undefined
    const timer = setTimeout(() => setOutcome('none'), saidFor)
    return () => clearTimeout(timer)
  }, [outcome])
  const share = async () => setOutcome((await copied(link)) ? 'copied' : 'refused')
  return (
    <>
      <span ref={place}>
        <Button onPress={() => void share()}>
          <Icon name={outcome === 'copied' ? 'check' : 'share'} size={16} />
          <span className={styles.label}>{t('share.button')}</span>
        </Button>
      </span>
      <output className={outcome === 'copied' ? styles.said : 'visually-hidden'}>
        {outcome === 'copied' ? t('share.copied') : null}
      </output>
      <LinkToCopy link={link} beside={place} open={outcome === 'refused'} onClose={() => setOutcome('none')} />
    </>
  )
}

/** False where the browser has no clipboard (no secure origin) or refuses it. */
async function copied(link: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(link)
    return true
  } catch {
    return false
  }
}
