import { useTranslation } from 'react-i18next'
import { PrintSheets } from '../../parts/PrintSheets.tsx'
import { Overview } from './Overview.tsx'
import type { SlideMapOf } from './slide-map-of.ts'
import { slideOf } from './slide-of.ts'
import { SlidePreview } from './SlidePreview.tsx'
import { SlideView } from './SlideView.tsx'
import { Spotlight } from './Spotlight.tsx'
import styles from './StagePage.module.css'
import { useIdlePointer } from './use-idle-pointer.ts'
import { useReveal } from './use-reveal.ts'
import { useStage, type StageProps } from './use-stage.ts'

interface Props extends StageProps {
  readonly map: SlideMapOf
}

/** What the hall sees: one slide, no chrome. A step forward first ends a reveal that still runs. */
export function AudiencePage({ map, ...shown }: Props) {
  const { deck, place } = shown
  const { t } = useTranslation()
  const reveal = useReveal(slideOf(deck, place.slide))
  const { slide, state, tools, run } = useStage(shown, ({ kind }) => {
    if (kind !== 'next' || !reveal.running) return false
    reveal.finish()
    return true
  })
  const idle = useIdlePointer()
  const said = t('present.slide-named', { slide: state.slide, title: slide.title })
  return (
    <main className={styles.stage} data-scheme="stage" data-idle={(idle && !tools.overview) || undefined}>
      <SlideView
        slide={slide}
        number={state.slide}
        slides={deck.slides.length}
        title="h1"
        reveal={reveal.count}
        map={map(slide.layout, reveal.hidden)}
      />
      {tools.spotlight ? <Spotlight /> : null}
      {tools.overview ? (
        <Overview deck={deck} current={state.slide} onChoose={(number) => run({ kind: 'go-to', slide: number })} />
      ) : null}
      {state.black ? <div className={styles.black} /> : null}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <PrintSheets>
        <div className={styles.paper}>
          <SlidePreview slide={slide} number={state.slide} slides={deck.slides.length} />
        </div>
      </PrintSheets>
    </main>
  )
}
