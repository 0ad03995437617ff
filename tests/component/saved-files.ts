import { vi } from 'vitest'

interface SavedFile {
  readonly name: string
  readonly file: Blob
}

/** Keeps the files that the page hands to the reader; jsdom neither makes their addresses nor saves them. */
export function catchFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = []
  let last: Blob = new Blob()
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (file: Blob) => {
        last = file
        return 'blob:file'
      },
      revokeObjectURL: () => undefined,
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    saved.push({ name: this.download, file: last })
  })
  return saved
}

/** The text of a file with its byte order mark, which Blob.text() would swallow. */
export async function readText(file: Blob): Promise<string> {
  const reader = new FileReader()
  const read = new Promise((done) => reader.addEventListener('load', done, { once: true }))
  reader.readAsArrayBuffer(file)
  await read
  const bytes = reader.result instanceof ArrayBuffer ? reader.result : new ArrayBuffer(0)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
