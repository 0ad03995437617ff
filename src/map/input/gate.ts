/** A door that can be waited for and shut again. Who waits at a shut door waits until it is next unlocked. */
export class Gate {
  #isOpen = false
  #waiting: (() => void)[] = []

  get isOpen(): boolean {
    return this.#isOpen
  }

  /** Resolves when the door is open; at once where it is. */
  pass(): Promise<void> {
    return this.#isOpen ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve))
  }

  unlock(): void {
    this.#isOpen = true
    for (const resolve of this.#waiting.splice(0)) resolve()
  }

  shut(): void {
    this.#isOpen = false
  }
}
