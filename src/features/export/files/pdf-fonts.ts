import regularUrl from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url'
import boldUrl from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url'
import { base64Address } from './base64-address.ts'

const files = [
  { url: regularUrl, name: 'NotoSans-Regular.ttf', style: 'normal' },
  { url: boldUrl, name: 'NotoSans-Bold.ttf', style: 'bold' },
] as const

export type PdfFont = (typeof files)[number] & { readonly base64: string }

/** The fonts that a PDF carries. Their addresses change with their content, so a copy that the browser has is right, with or without a network. */
export function loadPdfFonts(signal: AbortSignal): Promise<readonly PdfFont[]> {
  return Promise.all(
    files.map(async (file) => {
      const response = await fetch(file.url, { signal, cache: 'force-cache' })
      if (!response.ok) throw new Error(`${file.name}: ${response.status}`)
      const address = await base64Address(await response.blob())
      return { ...file, base64: address.slice(address.indexOf(',') + 1) }
    }),
  )
}
