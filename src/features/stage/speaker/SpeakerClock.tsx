import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import { clockText, elapsedText, paceOf } from '../state/pace.ts'
import { keepSessionNumber, readSessionNumber } from '../state/session-number.ts'
import styles from './SpeakerClock.module.css'
import { useNow } from '../state/use-now.ts'

interface Props {
  readonly deck: string
  /** Milliseconds of the epoch. */
  readonly started: number
  readonly onRestart: () => void
  /** From 1. */
  readonly slide: number
  readonly slides: number
}

/** Minutes that a talk is given where nobody says otherwise. */
const defaultMinutes = 9

/** The time of day, the time since the beginning, and whether the talk is before or behind an even pace. */
export function SpeakerClock({ deck, started, onRestart, slide, slides }: Props) {
  const { t, i18n } = useTranslation()
  const now = useNow()
  const [minutes, setMinutes] = useMinutes(deck)
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
        <dd>
          <TextButton onPress={onRestart}>{t('present.speaker.restart')}</TextButton>
        </dd>
      </div>
      <div>
        <dt>{t('present.speaker.pace')}</dt>
        <dd data-pace={pace.kind}>{t(`present.speaker.pace-of.${pace.kind}`, { time: elapsedText(pace.by) })}</dd>
      </div>
      <Minutes value={minutes} onChange={setMinutes} />
    </dl>
  )
}

/** How many minutes the talk of a deck has, which outlives a reload. */
function useMinutes(deck: string) {
  const key = `iscm-atlas-talk-minutes:${deck}`
  const [minutes, set] = useState(() => readSessionNumber(key) ?? defaultMinutes)
  const setMinutes = (next: number) => {
    keepSessionNumber(key, next)
    set(next)
  }
  return [minutes, setMinutes] as const
}

/** How long the talk is to be. */
function Minutes({ value, onChange }: { readonly value: number; readonly onChange: (minutes: number) => void }) {
  const { t } = useTranslation()
  const id = useId()
  return (
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
          value={value}
          onChange={({ target }) => onChange(Math.min(Math.max(target.valueAsNumber || 1, 1), 240))}
        />
      </dd>
    </div>
  )
}
