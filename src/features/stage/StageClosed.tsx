import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/controls/Button.tsx'
import { Notice } from '../../ui/layout/Notice.tsx'
import type { AtlasView } from '../../view/atlas-view.ts'
import { hrefOf } from '../../view/url.ts'
import { stagePlace } from '../../parts/deck/deck-place.ts'
import { openStageWindow } from './state/speaker-window.ts'
import { watchStage } from './state/stage-presence.ts'
import styles from './speaker/SpeakerView.module.css'

interface Props {
  readonly deck: string
  /** From 1: where the stage opens again. */
  readonly slide: number
  readonly page: AtlasView
}

/** Tells the speaker that no audience sees anything any more, and offers what to do. Nothing while the stage is open. */
export function StageClosed({ deck, slide, page }: Props) {
  const { t } = useTranslation()
  const { history } = useRouter()
  const [isOpen, setOpen] = useState(true)
  useEffect(() => watchStage(deck, setOpen), [deck])
  if (isOpen) return null
  const open = () => openStageWindow(history.createHref(hrefOf({ ...page, place: stagePlace(deck, slide) })))
  return (
    <div className={styles.closed}>
      <Notice role="alert" title={t('present.speaker.stage-closed')}>
        <p>{t('present.speaker.stage-closed-note')}</p>
        <div className={styles.buttons}>
          <Button look="strong" onPress={open}>
            {t('present.speaker.open-stage')}
          </Button>
          <Button onPress={() => window.close()}>{t('present.speaker.close-window')}</Button>
        </div>
      </Notice>
    </div>
  )
}
