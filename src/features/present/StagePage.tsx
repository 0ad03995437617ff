import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import { AtlasAt } from '../../parts/AtlasAt.tsx'
import type { Deck, SlideLayout } from '../../domain/deck.ts'
import type { Place } from '../../view/atlas-view.ts'
import { SlideView } from './SlideView.tsx'
import styles from './StagePage.module.css'
import { useDeck } from './use-deck.ts'
import { useSlideView } from './use-slide-view.ts'
import { useStage } from './use-stage.ts'

export type StagePlace = Extract<Place, { kind: 'stage' }>

interface Props {
  readonly place: StagePlace
  /** The map of the slide on which the Atlas stands, in the slide's layout. */
  readonly map: (layout: SlideLayout) => ReactNode
}

/** A deck on the stage: one slide, no chrome, ruled by keys. */
export function StagePage({ place, map }: Props) {
  const { t } = useTranslation()
  const found = useDeck(place.deck)
  if (found.kind === 'found') return <Stage deck={found.deck} place={place} map={map} />
  return (
    <main className={styles.stage} data-scheme="stage">
      <p className={styles.word}>
        {found.kind === 'loading' ? t('present.loading') : null}
        {found.kind === 'missing' ? t('present.missing', { deck: place.deck }) : null}
        {found.kind === 'failed' ? found.error.message : null}
      </p>
    </main>
  )
}

function Stage({ deck, place, map }: Props & { readonly deck: Deck }) {
  const { slide, number, black, idle } = useStage(deck, place)
  return (
    <main className={styles.stage} data-scheme="stage" data-idle={idle || undefined}>
      <SlideAtView slide={slide} number={number} slides={deck.slides.length} map={map} />
      {black ? <div className={styles.black} /> : null}
    </main>
  )
}

function SlideAtView(props: Parameters<typeof SlideView>[0]) {
  const view = useSlideView(props.slide)
  return (
    <AtlasAt view={view}>
      <SlideView {...props} />
    </AtlasAt>
  )
}
