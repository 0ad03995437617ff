import { expect, type Page } from '@playwright/test'

/** The stage as a hall sees it and a clicker drives it. */
export class StagePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(deck: string, slide: number): Promise<void> {
    await this.page.goto(`/present/${deck}/${slide}`)
    await this.title.waitFor()
  }

  get title() {
    return this.page.locator('[aria-roledescription="slide"] h1')
  }

  /** Where the stage stands, such as "4 / 7". */
  get number() {
    return this.page.getByText(/^\d+ \/ \d+$/).first()
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Waits until the stage stands on a slide, in its words and in its link. */
  async expectSlide(slide: number, slides: number): Promise<void> {
    await expect(this.number).toHaveText(`${slide} / ${slides}`)
    await expect(this.page).toHaveURL(new RegExp(`/present/[^/]+/${slide}(\\?|$)`))
  }

  /** The colour at a point of the page, in CSS pixels, as `r,g,b`. */
  async colourAt(x: number, y: number): Promise<string> {
    const picture = await this.page.screenshot({ clip: { x, y, width: 1, height: 1 } })
    return this.page.evaluate(async (base64) => {
      const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob()
      const bitmap = await createImageBitmap(blob)
      const context = new OffscreenCanvas(1, 1).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).join()
    }, picture.toString('base64'))
  }
}
