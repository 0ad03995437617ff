import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { checkData } from '../../data/build/check-data.ts'
import { faultLine } from '../../data/build/fault.ts'
import { projectRoot } from './data-folder.ts'
import { writeSmallData } from './small-data.ts'

/** One place in one file of data/, and what is put there; `undefined` removes the field. */
export interface Breakage {
  readonly file: string
  readonly at: readonly (string | number)[]
  readonly value: unknown
}

const container = z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())])

/** A copy of data/ in a folder of its own, without boundaries and programs. The caller removes it. */
export function copyData(): string {
  const root = mkdtempSync(join(tmpdir(), 'iscm-atlas-'))
  for (const name of ['atlas.json', 'themes.json', 'countries.json', 'organizations.json', 'mechanisms', 'decks'])
    cpSync(join(projectRoot, 'data', name), join(root, 'data', name), { recursive: true })
  return root
}

export function breakFile(root: string, { file, at, value }: Breakage): void {
  const path = join(root, file)
  writeFileSync(path, JSON.stringify(replaced(JSON.parse(readFileSync(path, 'utf8')), at, value), null, 2))
}

function replaced(whole: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value
  const copy = structuredClone(container.parse(whole))
  Reflect.set(copy, step, replaced(Reflect.get(copy, step), rest, value))
  return copy
}

/** The lines that data:check prints for a small data/ that `change` has broken. */
export function linesAfter(change: (root: string) => void): string[] {
  const root = writeSmallData()
  try {
    change(root)
    return checkData(root).faults.map(faultLine)
  } finally {
    rmSync(root, { recursive: true })
  }
}

export function linesWith(...breakages: readonly Breakage[]): string[] {
  return linesAfter((root) => {
    for (const breakage of breakages) breakFile(root, breakage)
  })
}
