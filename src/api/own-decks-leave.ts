/** What a page does when it is left while changes are not kept yet. Listeners stand only as long as there are any. */
export class LeaveGuard {
  readonly #save: () => void
  #held = false

  /** `save` starts to keep what waits. */
  constructor(save: () => void) {
    this.#save = save
  }

  /** Asks before the tab is closed or loaded again, and saves as soon as the page is hidden. */
  hold(held: boolean): void {
    if (held === this.#held || typeof window === 'undefined') return
    this.#held = held
    const change = held ? 'addEventListener' : 'removeEventListener'
    window[change]('beforeunload', this.#ask)
    window[change]('pagehide', this.#save)
    document[change]('visibilitychange', this.#hide)
  }

  readonly #ask = (event: Event): void => {
    this.#save()
    event.preventDefault()
  }

  readonly #hide = (): void => {
    if (document.visibilityState === 'hidden') this.#save()
  }
}
