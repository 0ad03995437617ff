import { useTranslation } from 'react-i18next'
import type { Deck } from '../../domain/deck.ts'
import { AtlasAt } from '../../parts/AtlasAt.tsx'
import type { SlideMapOf } from './slide-map-of.ts'
import { slideOf } from './slide-of.ts'
import { SpeakerPage } from './SpeakerPage.tsx'
import { AudiencePage } from './AudiencePage.tsx'
import type { StagePlace } from './stage-place.ts'
import styles from './StagePage.module.css'
import { useDeck } from './use-deck.ts'
import { usePreload } from './use-preload.ts'
import { useSlideView } from './use-slide-view.ts'

interface Props {
  readonly place: StagePlace
  readonly map: SlideMapOf
}

/** A deck on the stage, as the audience sees it or as the speaker does. */
export function StagePage({ place, map }: Props) {
  const { t } = useTranslation()
  const found = useDeck(place.deck)
  if (found.kind === 'found') return <OpenedDeck deck={found.deck} place={place} map={map} />
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

function OpenedDeck({ deck, place, map }: Props & { readonly deck: Deck }) {
  usePreload(deck)
  if (place.window === 'speaker') return <SpeakerPage deck={deck} place={place} />
  return <SlideOnStage deck={deck} place={place} map={map} />
}

/** The Atlas stands on the view of the slide, so that map, legend and reveal all read it. */
function SlideOnStage({ deck, place, map }: Props & { readonly deck: Deck }) {
  const view = useSlideView(slideOf(deck, place.slide))
  return (
    <AtlasAt view={view}>
      <AudiencePage deck={deck} place={place} map={map} />
    </AtlasAt>
  )
}
