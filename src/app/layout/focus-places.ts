import type { MechanismId } from '../../domain/ids.ts'

/** Ids of what a skip link or a lost focus leads to. */
export const panelId = 'panel'
export const listId = 'mechanism-list'

/** The heading of the page: that of the panel where one is open. Null while it is not there yet. */
export function pageHeading(): HTMLElement | null {
  return document.querySelector<HTMLElement>(document.getElementById(panelId) ? `#${panelId} h1` : 'h1')
}

/** Moves the focus to a heading, which no key leads to. */
export function focusHeading(heading: HTMLElement | null): boolean {
  if (!heading) return false
  heading.tabIndex = -1
  heading.focus()
  return document.activeElement === heading
}

/** Moves the focus to the list's stop of the Tab key, or to its heading where it lists nothing. */
export function focusList(): void {
  const stop = document.querySelector<HTMLElement>(`#${listId} [tabindex="0"]`)
  if (!focusIfSeen(stop)) focusHeading(document.getElementById('explore-heading'))
}

export function rowOf(id: MechanismId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`#${listId} a[href^="/mechanisms/${id}"]`)
}

/** False where it is gone, hidden or cannot take the focus. */
export function focusIfSeen(element: HTMLElement | null): boolean {
  if (!element?.isConnected) return false
  element.focus()
  return document.activeElement === element
}
