import { expect, test } from '@playwright/test'

test('this Chromium draws with WebGL2, so that no test of the map can pass on a blank canvas', async ({ page }) => {
  const pixel = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2', { preserveDrawingBuffer: true })
    if (!gl) return null
    gl.clearColor(0.2, 0.4, 0.6, 1)
    gl.clear(gl.COLOR_BUFFER_BIT)
    const colour = new Uint8Array(4)
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, colour)
    return [...colour]
  })

  expect(pixel).toEqual([51, 102, 153, 255])
})
