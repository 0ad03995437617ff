/** Whether the bit at a position (0 to 30) is set in a mask: whether a group of countries is in the mechanism of that position. */
export function inMask(mask: number, position: number): boolean {
  return (mask & (1 << position)) !== 0
}
