import { useRouter } from '@tanstack/react-router'
import { useEffectEvent, useState } from 'react'
import type { Deck, Slide } from '../../../domain/deck.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import type { AtlasView } from '../../../view/atlas-view.ts'
import { hrefOf } from '../../../view/url.ts'
import type { StagePlace } from '../../../parts/deck/stage-place.ts'
import type { StageCommand } from './stage-keys.ts'
import { afterCommand, type StageDeed, type StageState, type StageTools } from './stage-state.ts'
import { slideOf } from '../../../parts/slide/slide-of.ts'
import { toggleFullScreen } from './toggle-full-screen.ts'
import { useSharedStage } from './use-shared-stage.ts'
import { openSpeakerWindow } from './speaker-window.ts'
import { deckPlace } from '../../../parts/deck/deck-place.ts'
import { useStageKeys } from './use-stage-keys.ts'

export interface Stage {
  readonly slide: Slide
  readonly state: StageState
  readonly tools: StageTools
  /** A window that is to be filled with the speaker's view, as it has no page of its own. */
  readonly speaker: Window | null
  /** Milliseconds of the epoch at which this presentation began. */
  readonly started: number
  readonly run: (command: StageCommand) => void
  /** Begins the clock of the talk anew. */
  readonly restart: () => void
}

export interface StageProps {
  readonly deck: Deck
  readonly place: StagePlace
  /** The view of the page's own link; the Atlas around may stand on that of the slide. */
  readonly page: AtlasView
}

const noTools: StageTools = { overview: false, spotlight: false }

/**
 * What a window of a presentation shows, and the keys that rule it. To leave closes the window that was opened for the speaker. The slide stands in the link, where a reload finds it; a move
 * replaces it, so that going back leaves the stage. `holds` takes a step for itself before the slide changes, and says so.
 */
export function useStage({ deck, place, page }: StageProps, holds: (command: StageCommand) => boolean): Stage {
  const { go } = useCurrentView()
  const { history } = useRouter()
  const [black, setBlack] = useState(false)
  const [tools, setTools] = useState(noTools)
  const [speaker, setSpeaker] = useState<Window | null>(null)
  const slides = deck.slides.length
  const state = { slide: Math.min(place.slide, slides), black }
  const show = (next: StageState) => {
    setBlack(next.black)
    if (next.slide !== place.slide) go({ ...page, place: { ...place, slide: next.slide } }, 'replace')
  }
  const { started, tell, restart } = useSharedStage(place.deck, state, show)
  const deeds: Readonly<Record<StageDeed, () => void>> = {
    'full-screen': toggleFullScreen,
    speaker: () => {
      const address = history.createHref(hrefOf({ ...page, place: { ...place, window: 'speaker' } }))
      void openSpeakerWindow(address).then(setSpeaker)
    },
    leave: () => {
      if (place.window === 'speaker') window.close()
      if (!window.closed) go({ ...page, place: deckPlace(place.deck, state.slide) })
    },
  }
  const run = (command: StageCommand) => {
    if (holds(command)) return
    const after = afterCommand({ state, tools }, command, slides)
    setTools(after.tools)
    if (after.deed) return deeds[after.deed]()
    show(after.state)
    tell(after.state)
  }
  useStageKeys(useEffectEvent(run), tools.overview)
  return { slide: slideOf(deck, state.slide), state, tools, speaker, started, run, restart }
}
