/** Pixels around its middle in which a dot is meant though the pointer misses it: a target of 24 pixels. */
const reach = 12

/** The link in a box whose middle is nearest to a point; null where none is within reach. */
export function nearestDot(box: Element, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }) {
  let best: HTMLAnchorElement | null = null
  let least = reach
  for (const link of box.querySelectorAll('a')) {
    const { left, top, width, height } = link.getBoundingClientRect()
    const away = Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY)
    if (away > least) continue
    best = link
    least = away
  }
  return best
}
