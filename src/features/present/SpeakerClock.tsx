import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockText, elapsedText, paceOf } from './pace.ts'
import styles from './SpeakerClock.module.css'
import { useNow } from './use-now.ts'

interface Props {
  /** Milliseconds of the epoch. */
  readonly started: number
  /** From 1. */
  readonly slide: number
  readonly slides: number
}

/** Minutes that a talk is given where nobody says otherwise. */
const usualMinutes = 9

/** The time of day, the time since the beginning, and whether the talk is before or behind an even pace. */
export function SpeakerClock({ started, slide, slides }: Props) {
  const { t, i18n } = useTranslation()
  const id = useId()
  const now = useNow()
  const [minutes, setMinutes] = useState(usualMinutes)
  const pace = paceOf({ elapsed: now - started, minutes, slide, slides })
  return (
    <dl className={styles.clock}>
      <div>
        <dt>{t('present.speaker.clock')}</dt>
        <dd>{clockText(now, i18n.language)}</dd>
      </div>
      <div>
        <dt>{t('present.speaker.elapsed')}</dt>
        <dd>{elapsedText(now - started)}</dd>
      </div>
      <div>
        <dt>{t('present.speaker.pace')}</dt>
        <dd data-pace={pace.kind}>{t(`present.speaker.pace-of.${pace.kind}`, { time: elapsedText(pace.by) })}</dd>
      </div>
      <div>
        <dt>
          <label htmlFor={id}>{t('present.speaker.minutes')}</label>
        </dt>
        <dd>
          <input
            id={id}
            className={styles.minutes}
            type="number"
            min={1}
            max={240}
            value={minutes}
            onChange={({ target }) => setMinutes(Math.min(Math.max(target.valueAsNumber || 1, 1), 240))}
          />
        </dd>
      </div>
    </dl>
  )
}
