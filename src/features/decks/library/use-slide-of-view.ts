import { matrixSentences } from '../../../derive/matrix/matrix-scene.ts'
import { mostLetters, type Slide } from '../../../domain/deck.ts'
import { newSlide } from '../../../domain/deck-own.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { useScene } from '../../../parts/atlas/use-scene.ts'
import { useMatrixOfView } from '../../../parts/matrix/use-matrix-of-view.ts'
import { viewName } from '../../../parts/atlas/view-words.ts'
import { hrefOf } from '../../../view/url.ts'

/** The present view as a slide: what it shows, its name, and the sentence that tells it, for the hall and for the speaker. */
export function useSlideOfView(): Slide {
  const { index, words } = useAtlasData()
  const { view } = useCurrentView()
  const { sentence } = useScene()
  const matrix = useMatrixOfView()
  const title = viewName(view, index, words).slice(0, mostLetters.title)
  const sentences = matrix ? matrixSentences(matrix, words) : [sentence]
  return {
    ...newSlide('slide-1', title, hrefOf(view)),
    layout: 'beside',
    text: wholeSentences(sentences, mostLetters.text),
    notes: sentences.join(' ').slice(0, mostLetters.notes),
  }
}

/** As many sentences as fit; the first is cut where it alone is too long. */
function wholeSentences(sentences: readonly string[], most: number): string {
  let text = ''
  for (const sentence of sentences) {
    const longer = text === '' ? sentence : `${text} ${sentence}`
    if (longer.length > most) break
    text = longer
  }
  return text === '' ? (sentences[0] ?? '').slice(0, most) : text
}
