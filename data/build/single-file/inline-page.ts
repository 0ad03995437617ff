import { gzipSync } from 'node:zlib'

/** What a build wrote, by the address that the page gives it. */
export interface BuiltFiles {
  readonly scripts: ReadonlyMap<string, string>
  readonly styles: ReadonlyMap<string, string>
}

const scriptTag = /<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/
const styleTag = /<link rel="stylesheet"[^>]*\shref="([^"]+)"[^>]*>/g
const place = '<script type="application/gzip" id="atlas-program"></script>'

/**
 * The page with its style in it and its one script packed, as gzip in base64, where src/app/deck-file.html unpacks and starts it. Throws an Error where the
 * page names a file that was not built, or still asks for one.
 */
export function inlinePage(page: string, { scripts, styles }: BuiltFiles): string {
  const [tag = '', name = ''] = scriptTag.exec(page) ?? []
  const packed = gzipSync(found(scripts, name), { level: 9 }).toString('base64')
  const whole = page
    .replace(tag, '')
    .replace(styleTag, (_, style: string) => `<style>${found(styles, style)}</style>`)
    .replace(
      place,
      place.replace('></', () => `>${packed}</`),
    )
  const [left] = /<(?:script|link)\b[^>]*\s(?:src|href)=[^>]*>/.exec(whole) ?? []
  if (left) throw new Error(`The page still asks for ${left}`)
  if (!whole.includes(packed)) throw new Error('The page has no place for its script')
  return whole
}

function found(files: ReadonlyMap<string, string>, name: string): string {
  const content = files.get(name)
  if (content === undefined) throw new Error(`The page names '${name}', which was not built`)
  return content
}
