/** Milliseconds for which a browser may still be reading a file that it was handed. */
const patience = 60_000

/** Hands a text to the reader as a file, as if it had been downloaded. `type` is its media type. */
export function saveFile(name: string, text: string, type: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }))
}

/** So too with what is no text. */
export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), patience)
}
