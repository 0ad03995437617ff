const stageName = 'iscm-atlas-stage'

/**
 * Opens the speaker's window at an address, or brings the one that is open to the front. Browsers may refuse: then nothing happens, and the
 * stage goes on. This window takes a name, by which the speaker's can find it again.
 */
export function openSpeakerWindow(address: string): void {
  window.name = stageName
  window.open(address, 'iscm-atlas-speaker', 'popup,width=1180,height=760')
}

/** Opens the stage again from the speaker's window, in the tab where it stood as long as that is there. */
export function openStageWindow(address: string): void {
  window.open(address, stageName)?.focus()
}
