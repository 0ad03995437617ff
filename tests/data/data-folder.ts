import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

const jsonObject = z.record(z.string(), z.unknown())

export function readObject(file: string): Record<string, unknown> {
  return jsonObject.parse(JSON.parse(readFileSync(file, 'utf8')))
}

export function readList(file: string): readonly unknown[] {
  return z.array(z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')))
}
