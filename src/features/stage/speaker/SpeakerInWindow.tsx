import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { SpeakerView } from './SpeakerView.tsx'
import { useStageKeys } from '../state/use-stage-keys.ts'
import type { Stage, StageProps } from '../state/use-stage.ts'

interface Props extends Pick<StageProps, 'deck' | 'place'> {
  readonly stage: Stage
  /** Empty, and of this page. */
  readonly target: Window
}

/** The speaker's view in a window that could not load a page of its own: drawn from the stage, whose keys it has, and closed with it. */
export function SpeakerInWindow({ deck, place, stage, target }: Props) {
  useStageKeys(stage.run, false, target)
  useEffect(() => {
    copyLook(document, target.document)
    const close = () => target.close()
    window.addEventListener('pagehide', close)
    return () => {
      window.removeEventListener('pagehide', close)
      close()
    }
  }, [target])
  return createPortal(<SpeakerView deck={deck} address={place.deck} stage={stage} />, target.document.body)
}

/** Title, language and styles, as text: sheets could not be loaded again. */
function copyLook(from: Document, to: Document): void {
  to.title = from.title
  to.documentElement.lang = from.documentElement.lang
  const style = to.createElement('style')
  style.textContent = [...from.styleSheets].map(rulesOf).join('\n')
  to.head.replaceChildren(style)
}

/** The text of a sheet; nothing where it did not load. */
function rulesOf(sheet: CSSStyleSheet): string {
  try {
    return [...sheet.cssRules].map((rule) => rule.cssText).join('\n')
  } catch {
    return ''
  }
}
