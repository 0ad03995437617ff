/** Whether a point of a picture is see-through, which no plate is, or all of them are alike. */
export function isBlank(pixels: Uint8ClampedArray): boolean {
  const [red, green, blue] = pixels
  let alike = true
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] !== 255) return true
    alike &&= pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue
  }
  return alike
}
