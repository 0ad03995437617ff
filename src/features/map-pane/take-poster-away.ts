/** Removes the first paint (index.html) once a real map stands in its place. Does nothing where it is gone. */
export function takePosterAway(): void {
  document.getElementById('poster')?.remove()
}
