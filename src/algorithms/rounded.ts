/** A number with so many decimals at most. */
export function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals
  return Math.round(value * factor) / factor
}

/** Digits of a double that a sum or a quotient leaves intact. */
const trusted = 12

/**
 * A share of 1 in whole per cent, the half rounded up as `Intl` writes it: 23 of 40 is 57.5, which binary fractions make a little less, and
 * shows as 58 wherever it stands.
 */
export function wholePercent(share: number): number {
  return Math.round(Number((share * 100).toPrecision(trusted)))
}
