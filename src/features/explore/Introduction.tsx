import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { closeNote, isNoteClosed } from '../../api/closed-notes.ts'
import { runningMechanisms } from '../../derive/membership/running-mechanisms.ts'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/controls/Icon.tsx'
import styles from './Introduction.module.css'

const note = 'introduction'

/** What the Atlas is about, in a sentence, for a first visit: above the list, so that it covers no map. It stays away once it is closed. */
export function Introduction() {
  const { t } = useTranslation()
  const { index } = useAtlas()
  const [closed, setClosed] = useState(() => isNoteClosed(note))
  const count = runningMechanisms(index).length
  const close = () => {
    closeNote(note)
    setClosed(true)
  }
  if (closed) return null
  return (
    <section className={styles.note} aria-label={t('explore.introduction.label')}>
      <p>{t('explore.introduction.text', { count })}</p>
      <Button look="icon" aria-label={t('explore.introduction.close')} onPress={close}>
        <Icon name="close" size={16} />
      </Button>
    </section>
  )
}
