import { expect, type Page } from '@playwright/test'

/** What AtlasMap answers when it is asked what it shows; the app hands the map out to automated browsers alone. */
interface InspectedMap {
  inspect(iso3: string): {
    colour: string | null
    pattern: string | null
    closeCall: boolean
    outlined: boolean
    highlighted: boolean
  }
  pixelOf(iso3: string): { x: number; y: number } | null
}

declare global {
  interface Window {
    readonly atlasMap?: InspectedMap
  }
}

/** The Atlas as a person uses it, and the map as it is really drawn. */
export class AtlasPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens a link and waits until MapLibre has drawn its scene. */
  async open(href: string): Promise<void> {
    await this.page.goto(href)
    await this.mapReady()
  }

  async mapReady(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0)
  }

  get list() {
    return this.page.getByRole('list', { name: 'Mechanisms', exact: true })
  }

  /** How many mechanisms are listed, in words. */
  get count() {
    return this.page.locator('output[data-live-announcer]')
  }

  row(name: string | RegExp) {
    return this.list.getByRole('link', { name })
  }

  /** What the map was told of a country. */
  fill(iso3: string) {
    return this.page.evaluate((code) => window.atlasMap?.inspect(code) ?? null, iso3)
  }

  /** Waits until the map paints a country in one of the palette's colours, or in none (null). */
  async expectFill(iso3: string, colour: string | null): Promise<void> {
    await expect
      .poll(async () => (await this.fill(iso3))?.colour?.toUpperCase() ?? null)
      .toBe(colour?.toUpperCase() ?? null)
  }

  /** Where a country's label point is on the page, in CSS pixels. */
  async pointOf(iso3: string): Promise<{ x: number; y: number }> {
    const at = await this.page.evaluate((code) => {
      const point = window.atlasMap?.pixelOf(code)
      const frame = document.querySelector('canvas.maplibregl-canvas')?.getBoundingClientRect()
      return point && frame ? { x: frame.left + point.x, y: frame.top + point.y } : null
    }, iso3)
    if (!at) throw new Error(`${iso3} has no place on the map`)
    return at
  }

  /** Share, 0 to 1, of the pixels in a square of 24 px around a country's label point that have a colour (`#RRGGBB`, each channel ± 6). */
  async shareOfColour(iso3: string, colour: string): Promise<number> {
    const { x, y } = await this.pointOf(iso3)
    const picture = await this.page.screenshot({ clip: { x: x - 12, y: y - 12, width: 24, height: 24 } })
    return this.page.evaluate(shareInPicture, { picture: picture.toString('base64'), colour })
  }
}

/** Runs in the page, which can decode pictures. */
async function shareInPicture({ picture, colour }: { picture: string; colour: string }): Promise<number> {
  const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  if (!context) return 0
  context.drawImage(bitmap, 0, 0)
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  let same = 0
  for (let at = 0; at < data.length; at += 4) {
    if (wanted.every((channel, i) => Math.abs(channel - (data[at + i] ?? 0)) <= 6)) same += 1
  }
  return (same * 4) / data.length
}
