import type { BrowserContext, Page } from '@playwright/test'

/** The program of the live map. */
export const mapProgram = '**/assets/atlas-map-*.js'

/**
 * For tests that are not about the live map: its program does not load, and the still map of the same scene stands in, which spares
 * most of what a page costs in software WebGL.
 */
export async function keepMapStill(pages: Page | BrowserContext): Promise<void> {
  await pages.route(mapProgram, (route) => route.abort())
}
