/** Radius in pixels of the circle that stands for a priority, in a square of 20: areas halve about with every doubling of the rank. */
export function rankRadius(rank: number): number {
  return Math.max(2, Math.round((9 / Math.sqrt(rank)) * 10) / 10)
}
