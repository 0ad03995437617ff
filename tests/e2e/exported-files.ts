import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'

/** The file that a button saves, and its name. */
export async function savedBy(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
}

/** What a picture is made of, decoded by the browser: its size, and the colours (`#rrggbb`) at points given as shares of it. */
export async function decoded(
  page: Page,
  bytes: Uint8Array,
  points: readonly (readonly [number, number])[],
): Promise<{ readonly width: number; readonly height: number; readonly colours: readonly string[] }> {
  const base64 = Buffer.from(bytes).toString('base64')
  return page.evaluate(
    async ({ data, at }) => {
      const blob = new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type: 'image/png' })
      const bitmap = await createImageBitmap(blob)
      const { width, height } = bitmap
      const context = new OffscreenCanvas(width, height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const colourAt = ([x = 0, y = 0]: readonly number[]) => {
        const pixel = context?.getImageData(Math.floor(x * width), Math.floor(y * height), 1, 1).data ?? []
        return `#${[...pixel]
          .slice(0, 3)
          .map((value) => value.toString(16).padStart(2, '0'))
          .join('')}`
      }
      return { width, height, colours: at.map(colourAt) }
    },
    { data: base64, at: points.map((point) => [...point]) },
  )
}

/** How many points in a part of a picture (given as shares of it) have another colour than the first of that part. */
export async function inkIn(
  page: Page,
  bytes: Uint8Array,
  part: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<number> {
  const base64 = Buffer.from(bytes).toString('base64')
  return page.evaluate(
    async ({ data, of }) => {
      const blob = new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type: 'image/png' })
      const whole = await createImageBitmap(blob)
      const [width, height] = [Math.round(of.width * whole.width), Math.round(of.height * whole.height)]
      const context = new OffscreenCanvas(width, height).getContext('2d')
      context?.drawImage(whole, Math.round(-of.x * whole.width), Math.round(-of.y * whole.height))
      const colours = new Uint32Array(context?.getImageData(0, 0, width, height).data.buffer ?? new ArrayBuffer(4))
      return colours.filter((colour) => colour !== colours[0]).length
    },
    { data: base64, of: part },
  )
}

/** The files of an archive, by name. Throws where one is asked for that is not in it. */
export function unzipped(bytes: Uint8Array) {
  const files = unzipSync(bytes)
  const bytesOf = (name: string): Uint8Array => {
    const file = files[name]
    if (!file) throw new Error(`${name} is not in the archive`)
    return file
  }
  return { names: Object.keys(files), bytesOf, text: (name: string) => strFromU8(bytesOf(name)) }
}
