/** Several sets over one universe, an item a bit: what two of them share is counted word by word instead of item by item. */
export interface BitSets {
  readonly count: number
  /** Words that each set takes in `words`, set after set. */
  readonly wordsEach: number
  readonly words: Uint32Array
}

const bitsInWord = 32

/** Items that stand outside the universe are left out. */
export function bitSets<Item>(universe: Iterable<Item>, sets: readonly Iterable<Item>[]): BitSets {
  const places = new Map([...universe].map((item, place) => [item, place]))
  const wordsEach = Math.ceil(places.size / bitsInWord)
  const words = new Uint32Array(wordsEach * sets.length)
  sets.forEach((set, at) => {
    for (const item of set) {
      const place = places.get(item)
      if (place === undefined) continue
      const word = at * wordsEach + Math.floor(place / bitsInWord)
      words[word] = (words[word] ?? 0) | (1 << (place % bitsInWord))
    }
  })
  return { count: sets.length, wordsEach, words }
}

/** How many items both sets have; of a set with itself, its size. */
export function sharedCount({ wordsEach, words }: BitSets, a: number, b: number): number {
  const startA = a * wordsEach
  const startB = b * wordsEach
  let count = 0
  for (let word = 0; word < wordsEach; word += 1) {
    count += bitsOf((words[startA + word] ?? 0) & (words[startB + word] ?? 0))
  }
  return count
}

/** Set bits of a word, summed in pairs, fours, eights (Warren, Hacker's Delight, 5-1). */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
