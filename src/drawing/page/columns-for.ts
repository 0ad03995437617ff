interface Size {
  readonly width: number
  readonly height: number
}

/**
 * In how many columns so many pictures of one shape are largest in a box. `aspect` is their width over their height; `head` is the height
 * of what stands over each, in the units of the box. The fewest columns where several do equally well.
 */
export function columnsFor(count: number, { width, height }: Size, aspect: number, head: number): number {
  const scaleIn = (columns: number) => {
    const rows = Math.ceil(count / columns)
    return Math.min(width / columns / aspect, height / rows - head)
  }
  const choices = Array.from({ length: count }, (_, index) => index + 1)
  return choices.reduce((best, columns) => (scaleIn(columns) > scaleIn(best) ? columns : best), 1)
}
