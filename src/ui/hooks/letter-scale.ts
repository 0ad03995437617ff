/** How large the page's letters are against the 16 pixels that browsers have: more where the reader or a very large window wants them so. */
export function letterScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
}
