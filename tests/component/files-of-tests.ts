import { vi } from 'vitest'

/** Answers every request below /atlas/ from these files, by path there; others are not found, as on a server. */
export function serveFiles(files: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal('fetch', (address: string) => {
    const file = files[address.replace(/^\/atlas\//, '')]
    return Promise.resolve(file === undefined ? new Response(null, { status: 404 }) : Response.json(file))
  })
}
