import * as z from 'zod/mini'
import { readEmbedded, type EmbeddedFiles } from './embedded-files.ts'

/** A file of the Atlas that could not be had or makes no sense. The message is for people: it names the file and what is wrong. */
export class AtlasFileError extends Error {
  readonly file: string

  constructor(file: string, problem: string, cause?: unknown) {
    super(`${file}: ${problem}`, { cause })
    this.name = 'AtlasFileError'
    this.file = file
  }
}

/** What the page itself holds of the files below /atlas/; null where all are fetched. */
export const embedded = readEmbedded()

/** Loads one file below /atlas/ as JSON, or takes it from the page. Throws AtlasFileError where it cannot be reached or is no JSON. */
export async function loadJson(file: string, signal: AbortSignal): Promise<unknown> {
  if (embedded) return embeddedJson(embedded, file)
  const response = await fetch(`/atlas/${file}`, { signal }).catch((cause: unknown) => {
    signal.throwIfAborted()
    throw new AtlasFileError(file, 'the network did not answer', cause)
  })
  if (!response.ok) throw new AtlasFileError(file, `the server answered ${response.status}`)
  return response.json().catch((cause: unknown) => {
    signal.throwIfAborted()
    throw new AtlasFileError(file, 'it is not JSON', cause)
  })
}

function embeddedJson({ files }: EmbeddedFiles, file: string): unknown {
  if (file in files) return files[file]
  throw new AtlasFileError(file, 'this page, which needs no network, does not hold it')
}

/** Loads one file and checks it once against its schema. Throws AtlasFileError with the first place that does not fit. */
export async function loadParsed<Schema extends z.core.$ZodType>(
  file: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<z.output<Schema>> {
  const parsed = z.safeParse(schema, await loadJson(file, signal))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new AtlasFileError(file, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(), parsed.error)
}
