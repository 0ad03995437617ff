import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Deck } from '../../../domain/deck.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { SlidePreview } from '../../../parts/slide/SlidePreview.tsx'
import { SpeakerClock } from './SpeakerClock.tsx'
import styles from './SpeakerView.module.css'
import type { Stage } from '../state/use-stage.ts'

interface Props {
  readonly deck: Deck
  /** Of the deck: its id, or the deck itself as it stands in a link. */
  readonly address: string
  readonly stage: Pick<Stage, 'slide' | 'state' | 'started' | 'run' | 'restart'>
  /** What the speaker must know first. */
  readonly children?: ReactNode
}

/** What the speaker sees: notes, this slide and the next, clock, time since the beginning, pace. */
export function SpeakerView({ deck, address, stage, children }: Props) {
  const { t } = useTranslation()
  const { slide, state, started, run, restart } = stage
  const slides = deck.slides.length
  const next = deck.slides[state.slide]
  return (
    <main className={styles.page} data-scheme="stage">
      {children}
      <section className={styles.now} aria-label={t('present.speaker.now')}>
        <p className={styles.label}>{t('present.page', { slide: state.slide, slides })}</p>
        <SlidePreview slide={slide} number={state.slide} slides={slides} />
        {state.black ? <p className={styles.black}>{t('present.speaker.black')}</p> : null}
        <div className={styles.buttons}>
          <Button onPress={() => run({ kind: 'previous' })}>{t('present.speaker.back')}</Button>
          <Button look="strong" onPress={() => run({ kind: 'next' })}>
            {t('present.speaker.on')}
          </Button>
          <Button onPress={() => run({ kind: 'black' })}>
            {t(state.black ? 'present.speaker.light' : 'present.speaker.dark')}
          </Button>
        </div>
      </section>
      <section className={styles.next} aria-label={t('present.speaker.next')}>
        <p className={styles.label}>{next ? t('present.speaker.next') : t('present.speaker.end')}</p>
        {next ? <SlidePreview slide={next} number={state.slide + 1} slides={slides} /> : null}
        <SpeakerClock deck={address} started={started} onRestart={restart} slide={state.slide} slides={slides} />
      </section>
      <section className={styles.notes} aria-label={t('present.speaker.notes')}>
        <h1 className={styles.title} dir="auto">
          {slide.title}
        </h1>
        <p dir="auto">{slide.notes === '' ? t('present.speaker.no-notes') : slide.notes}</p>
      </section>
    </main>
  )
}
