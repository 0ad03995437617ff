/** One value that outlives no moment and may change many times a second: what reads it subscribes, and nothing else renders anew. */
export interface Store<Value> {
  readonly get: () => Value | null
  readonly set: (next: Value | null) => void
  /** Calls back after each change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<Value>(): Store<Value> {
  let current: Value | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set: (next) => {
      if (next === current) return
      current = next
      listeners.forEach((listener) => listener())
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
