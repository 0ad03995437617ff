import { expect, test } from '@playwright/test'
import { fitText } from '../../src/algorithms/text/fit-text.ts'
import { StagePage } from './stage-page.ts'
import { keepMapStill } from './still-map.ts'

test('a title breaks on the stage at the words at which the layout breaks it, and says of when the lists are', async ({
  page,
}) => {
  await keepMapStill(page.context())
  const stage = new StagePage(page)
  for (const [deck, slide] of [
    ['world', 1],
    ['world', 7],
    ['rcm', 4],
  ] as const) {
    await stage.open(deck, slide)
    const { text, lines, size } = await stage.title.evaluate(renderedLines)
    const room = { width: 648, height: 300, size, floor: size, bold: true, leading: 1.14, shape: 'balanced' } as const
    expect(lines.length).toBeGreaterThan(1)
    expect(lines).toEqual(fitText(text, room).lines.map((line) => line.text))
    await expect(page.locator('[aria-roledescription="slide"] footer').first()).toContainText(/^Member(s| lists) /)
  }
})

/** Runs in the page: the words of an element by the lines on which they are seen. */
function renderedLines(element: Element) {
  const words: { word: string; top: number }[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\S+/gu)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      words.push({ word, top: Math.round(range.getBoundingClientRect().top) })
    }
  }
  const tops = [...new Set(words.map(({ top }) => top))]
  const lines = tops.map((top) =>
    words
      .filter((one) => one.top === top)
      .map(({ word }) => word)
      .join(' '),
  )
  const size = Number.parseFloat(getComputedStyle(element).fontSize)
  return { text: words.map(({ word }) => word).join(' '), lines, size }
}
