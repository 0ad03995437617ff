import { expect, test, type Page } from '@playwright/test'
import { inkIn, savedBy } from './exported-files.ts'
import { importDeck } from './import-deck.ts'
import { keepMapStill } from './still-map.ts'

/** Titles whose letters the browser reads a font more for than for those of English. */
const slides = [
  { title: 'Межгосударственные консультации по миграции', view: '/mechanisms/quito' },
  { title: 'Göç üzerine devletlerarası danışma: ışığı değiştir', view: '/mechanisms/quito' },
  { title: 'التشاور بين الدول حول الهجرة', view: '/mechanisms/quito' },
  { title: 'Матрица механизмов', view: '/overlaps?page=themes' },
]

/** Times that a picture of each slide is made; as many at once as there are slides, which keeps the computer busy. */
const rounds = 2
/** Around the first line of a title of these slides, as shares of the picture. */
const titleLine = { x: 0.12, y: 0.05, width: 0.35, height: 0.07 }

/** How many points of the title have ink in the first picture that a page saves of a slide. */
async function inkOfFirstPicture(page: Page, address: string, slide: number): Promise<number> {
  await page.goto(`${address}?slide=${slide}`)
  await page.getByRole('button', { name: `Download picture of slide ${slide}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('img').waitFor()
  const { bytes } = await savedBy(page, dialog.getByRole('button', { name: 'Download', exact: true }))
  return inkIn(page, bytes, titleLine)
}

test.setTimeout(180_000)

test('the first picture of a slide has its words, whatever their letters, on a busy computer', async ({
  page,
  context,
}) => {
  await keepMapStill(context)
  await importDeck(page, 'Scripts', slides)
  const address = new URL(page.url()).pathname
  for (let round = 0; round < rounds; round += 1) {
    const inks = await Promise.all(
      slides.map(async (_, index) => {
        const fresh = await context.newPage()
        const ink = await inkOfFirstPicture(fresh, address, index + 1)
        await fresh.close()
        return ink
      }),
    )
    inks.forEach((ink, index) => expect(ink, `ink of slide ${index + 1}`).toBeGreaterThan(500))
  }
})
