import { SpeakerView } from './speaker/SpeakerView.tsx'
import { StageClosed } from './StageClosed.tsx'
import { useStage, type StageProps } from './state/use-stage.ts'

const holdsNothing = () => false

/** The speaker's window. It leads as well as the stage does. */
export function SpeakerPage(shown: StageProps) {
  const { deck, place, page } = shown
  const stage = useStage(shown, holdsNothing)
  return (
    <SpeakerView deck={deck} address={place.deck} stage={stage}>
      <StageClosed deck={place.deck} slide={stage.state.slide} page={page} />
    </SpeakerView>
  )
}
