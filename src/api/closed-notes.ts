const prefix = 'iscm-atlas.closed.'

/** Whether the reader has closed a note for good in this browser; false where it does not let pages keep anything. */
export function isNoteClosed(note: string): boolean {
  try {
    return window.localStorage.getItem(prefix + note) !== null
  } catch {
    return false
  }
}

/** Keeps it closed; where the browser refuses, until the page is left. */
export function closeNote(note: string): void {
  try {
    window.localStorage.setItem(prefix + note, 'yes')
  } catch {
    // The note comes again with the next visit.
  }
}
