import type { Manifest } from '../../../src/domain/atlas-files.ts'

/** The world in the default colours as inline SVG, so that the first paint needs nothing but the document. */
export async function posterHtml(_atlasDir: string, _manifest: Manifest): Promise<string> {
  return ''
}
