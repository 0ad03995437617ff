import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import * as z from 'zod/mini'

/** Eight hexadecimal digits that change with the content. */
export function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8)
}

/** public/atlas while it is written. Paths are relative to the folder and use `/`. */
export class OutputFolder {
  readonly path: string
  readonly #kept = new Set<string>()

  constructor(path: string) {
    this.path = path
  }

  /** Writes `<name>.<hash>.json` once the value fits its schema, and returns that path. */
  write<Schema extends z.core.$ZodType>(name: string, schema: Schema, value: z.input<Schema>): string {
    const content = JSON.stringify(z.parse(schema, value))
    return this.writeText(`${name}.${contentHash(content)}.json`, content)
  }

  writeText(path: string, content: string): string {
    const file = join(this.path, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
    this.keep(path)
    return path
  }

  /** Takes a file that others wrote here for one of this build. */
  keep(path: string): void {
    this.#kept.add(path)
  }

  files(): string[] {
    return [...this.#kept].toSorted()
  }

  /** Removes what earlier builds left. */
  removeOthers(): void {
    if (!existsSync(this.path)) return
    for (const entry of readdirSync(this.path, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name)
      const path = relative(this.path, file).replaceAll('\\', '/')
      if (entry.isFile() && !this.#kept.has(path)) rmSync(file)
    }
  }
}
