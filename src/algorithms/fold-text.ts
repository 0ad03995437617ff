/** A text as it is compared in search: without accents and other marks, in lower case. Marks of Arabic vowels fall away too. */
export function foldText(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}
