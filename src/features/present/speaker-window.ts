/** Opens the speaker's window at an address, or brings the one that is open to the front. Browsers may refuse: then nothing happens, and the stage goes on. */
export function openSpeakerWindow(address: string): void {
  window.open(address, 'iscm-atlas-speaker', 'popup,width=1180,height=760')
}
