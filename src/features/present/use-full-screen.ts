/** Goes to full screen and back. Where the browser or the venue's machine denies it, the stage fills the window anyway. */
export function useFullScreen(): () => void {
  return () => {
    const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    change.catch(() => undefined)
  }
}
