/** A positive number that a window keeps over a reload; null where it keeps none, or where storage is closed, as in private windows or from a file. */
export function readSessionNumber(key: string): number | null {
  try {
    const kept = Number(sessionStorage.getItem(key))
    return kept > 0 ? kept : null
  } catch {
    return null
  }
}

/** Does nothing where storage is closed. */
export function keepSessionNumber(key: string, value: number): void {
  try {
    sessionStorage.setItem(key, String(value))
  } catch {
    return
  }
}
