const letters = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Four letters and digits by chance, none that is mistaken for another. */
export function drawLetters(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => letters.charAt(byte % letters.length)).join('')
}
