import { useEffect, type ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import type { Slide } from '../../domain/deck.ts'
import { PrintSheets } from '../../parts/print/PrintSheets.tsx'
import { Overview } from './Overview.tsx'
import type { SlideMapOf } from '../../parts/slide/slide-map-of.ts'
import { slideOf } from '../../parts/slide/slide-of.ts'
import { SpeakerInWindow } from './speaker/SpeakerInWindow.tsx'
import { SlidePreview } from '../../parts/slide/SlidePreview.tsx'
import { SlideView } from '../../parts/slide/SlideView.tsx'
import { Spotlight } from './Spotlight.tsx'
import styles from './StagePage.module.css'
import { announceStage } from './state/stage-presence.ts'
import { commandOfTap } from './state/command-of-tap.ts'
import { useWindowSize } from '../../ui/hooks/use-window-size.ts'
import { useIdlePointer } from './use-idle-pointer.ts'
import { useReveal } from './state/use-reveal.ts'
import { useStage, type StageProps } from './state/use-stage.ts'

interface Props extends StageProps {
  readonly map: SlideMapOf
}

/** What the hall sees: one slide, no chrome. A step forward first ends a reveal that still runs. */
export function AudiencePage({ map, ...shown }: Props) {
  const { deck, place } = shown
  const reveal = useReveal(slideOf(deck, place.slide))
  const stage = useStage(shown, ({ kind }) => {
    if (kind !== 'next' || !reveal.running) return false
    reveal.finish()
    return true
  })
  const { slide, state, tools, speaker, run } = stage
  const idle = useIdlePointer()
  useEffect(() => announceStage(place.deck), [place.deck])
  return (
    // A finger has no keys: it taps. By keyboard all of it has keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main
      className={styles.stage}
      data-scheme="stage"
      data-idle={(idle && !tools.overview) || undefined}
      onPointerUp={(event) => {
        const command = tools.overview ? null : commandOfTap(event)
        if (command) run(command)
      }}
    >
      <SlideInWindow
        slide={slide}
        number={state.slide}
        slides={deck.slides.length}
        reveal={reveal.count}
        renderMap={(room) => map(room, reveal.hidden)}
      />
      {tools.spotlight ? <Spotlight /> : null}
      {tools.overview ? (
        <Overview deck={deck} current={state.slide} onChoose={(number) => run({ kind: 'go-to', slide: number })} />
      ) : null}
      {state.black ? <div className={styles.black} /> : null}
      {speaker ? <SpeakerInWindow deck={deck} place={place} stage={stage} target={speaker} /> : null}
      <SlideUnseen slide={slide} number={state.slide} slides={deck.slides.length} />
    </main>
  )
}

function SlideInWindow(props: Omit<ComponentProps<typeof SlideView>, 'aspect' | 'title'>) {
  const { width, height } = useWindowSize()
  return <SlideView {...props} aspect={width / height} title="h1" />
}

interface SlideProps {
  readonly slide: Slide
  /** From 1. */
  readonly number: number
  readonly slides: number
}

/** The slide as it is announced, and as it is printed. */
function SlideUnseen({ slide, number, slides }: SlideProps) {
  const { t } = useTranslation()
  return (
    <>
      <p className="visually-hidden" role="status">
        {t('present.slide-named', { slide: number, title: slide.title })}
      </p>
      <PrintSheets>
        <div className={styles.paper}>
          <SlidePreview slide={slide} number={number} slides={slides} />
        </div>
      </PrintSheets>
    </>
  )
}
