import type { Deck } from '../../domain/deck.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { AtlasAt } from '../../parts/atlas/AtlasAt.tsx'
import type { SlideMapOf } from '../../parts/slide/slide-map-of.ts'
import { slideOf } from '../../parts/slide/slide-of.ts'
import { SpeakerPage } from './SpeakerPage.tsx'
import { AudiencePage } from './AudiencePage.tsx'
import type { StagePlace } from '../../parts/deck/stage-place.ts'
import styles from './StagePage.module.css'
import { DeckAbsence } from '../../parts/deck/DeckAbsence.tsx'
import { useDeck } from '../../parts/deck/use-deck.ts'
import type { StageProps } from './state/use-stage.ts'
import { useWatchedDecks } from '../../parts/deck/use-watched-decks.ts'
import { usePreload } from '../../parts/deck/use-preload.ts'
import { useSlideView } from '../../parts/slide/use-slide-view.ts'

interface Props {
  readonly place: StagePlace
  readonly map: SlideMapOf
}

/** A deck on the stage, as the audience sees it or as the speaker does. */
export function StagePage({ place, map }: Props) {
  const found = useDeck(place.deck)
  useWatchedDecks()
  if (found.kind === 'found') return <OpenedDeck deck={found.deck} place={place} map={map} />
  return (
    <main className={styles.stage} data-scheme="stage">
      <DeckAbsence id={place.deck} found={found} className={styles.word} />
    </main>
  )
}

function OpenedDeck({ deck, place, map }: Props & { readonly deck: Deck }) {
  const { view } = useCurrentView()
  usePreload(deck)
  if (place.window === 'speaker') return <SpeakerPage deck={deck} place={place} page={view} />
  return <SlideOnStage deck={deck} place={place} page={view} map={map} />
}

/** The Atlas stands on the view of the slide, so that map, legend and reveal all read it. */
function SlideOnStage({ map, ...shown }: StageProps & Pick<Props, 'map'>) {
  const view = useSlideView(slideOf(shown.deck, shown.place.slide))
  return (
    <AtlasAt view={view}>
      <AudiencePage {...shown} map={map} />
    </AtlasAt>
  )
}
