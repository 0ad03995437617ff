/** Letters of a name that stay in a file's. */
const mostLetters = 60

/** `the-worlds-migration-dialogues-2026-11-24.pdf`: what it shows and the day on which it was made, in letters of any language. */
export function exportFileName(title: string, day: Date, ending: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  const stem = Array.from(words)
    .slice(0, mostLetters)
    .join('')
    .replaceAll(/^-+|-+$/gu, '')
  return [stem || 'iscm-atlas', dayOf(day)].join('-') + ending
}

/** As the reader's clock has it. */
function dayOf(day: Date): string {
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(twoDigits).join('-')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
