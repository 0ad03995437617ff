import { base64Address } from './base64-address.ts'
import { fontParts } from './font-parts.ts'

/** A style for a picture that is drawn apart from the page, and so knows none of its fonts: those of its letters, within the style itself. */
export async function pictureFonts(text: string, signal: AbortSignal): Promise<string> {
  const needed = fontParts.filter((part) => part.needed.test(text))
  const faces = await Promise.all(
    needed.map(async ({ url, range }) => {
      const data = await dataOf(url, signal)
      return `@font-face{font-family:"Noto Sans";font-weight:100 900;src:url(${data}) format("woff2");unicode-range:${range}}`
    }),
  )
  return faces.join('')
}

async function dataOf(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal, cache: 'force-cache' })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return base64Address(await response.blob())
}
