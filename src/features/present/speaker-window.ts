import type { AtlasView } from '../../view/atlas-view.ts'
import { hrefOf } from '../../view/url.ts'

/** Opens the speaker's window, or brings the one that is open to the front. Browsers may refuse: then nothing happens, and the stage goes on. */
export function openSpeakerWindow(view: AtlasView): void {
  window.open(hrefOf(view), 'iscm-atlas-speaker', 'popup,width=1180,height=760')
}
