/** So many with the same figure are named as the first; where more are tied, none stands out. */
const maxTied = 3

/** Those with the greatest figure; none where too many are tied for it. */
export function leadersBy<Item>(items: readonly Item[], figureOf: (item: Item) => number): Item[] {
  const most = Math.max(...items.map(figureOf))
  const leaders = items.filter((item) => figureOf(item) === most)
  return leaders.length > maxTied ? [] : leaders
}
