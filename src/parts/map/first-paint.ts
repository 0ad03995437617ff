/** Removes the first paint (index.html) once a real map stands in its place. Does nothing where it is gone. */
export function takePosterAway(): void {
  document.getElementById('poster')?.remove()
}

/** The first paint has the colours of the default world. At any other link it is plain land, which says nothing false; index.html begins alike. */
export function keepPosterTrue(href: string): void {
  if (href !== '/') delete document.documentElement.dataset['poster']
}
