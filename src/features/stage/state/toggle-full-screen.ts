/** Goes to full screen, or back. Where the browser or the venue's machine denies it, the stage fills the window anyway. */
export function toggleFullScreen(): void {
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
  change.catch(() => undefined)
}
