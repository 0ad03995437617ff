const stageName = 'iscm-atlas-stage'
const speakerName = 'iscm-atlas-speaker'

/** Milliseconds that the server of the Atlas has to answer. */
const patience = 2000

/**
 * Opens the speaker's window at an address, or brings the one that is open to the front. Where no server answers, the window stays empty and is
 * handed over, to be filled from here; null where it is not to be. Browsers may refuse it: then nothing happens, and the stage goes on. This
 * window takes a name, by which the speaker's can find it again.
 */
export async function openSpeakerWindow(address: string): Promise<Window | null> {
  window.name = stageName
  const opened = window.open('', speakerName, 'popup,width=1180,height=760')
  if (!opened) return null
  opened.focus()
  if (isFilled(opened)) return opened
  if (await answers(address)) opened.location.assign(address)
  else if (isEmpty(opened)) return opened
  return null
}

/** Opens the stage again from the speaker's window, in the tab where it stood as long as that is there. */
export function openStageWindow(address: string): void {
  window.open(address, stageName)?.focus()
}

function isEmpty({ location }: Window): boolean {
  return location.href === 'about:blank'
}

function isFilled(opened: Window): boolean {
  return isEmpty(opened) && opened.document.body.childElementCount > 0
}

async function answers(address: string): Promise<boolean> {
  if (new URL(address, window.location.href).protocol === 'file:') return true
  const request = fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
  return request.then(
    ({ ok }) => ok,
    () => false,
  )
}
