import { useEffect, useRef, useState } from 'react'
import { saveBlob } from '../../../ui/hooks/save-file.ts'

export type JobState =
  | { readonly kind: 'idle' }
  /** `made` of `of` pages. */
  | { readonly kind: 'working'; readonly made: number; readonly of: number }
  | { readonly kind: 'saved'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'failed'; readonly error: unknown; readonly of: number }

/** What a job is given to stop, to tell how far it is and to let the browser breathe. */
export interface JobTools {
  readonly signal: AbortSignal
  /** Rejects once the job is cancelled. */
  readonly onPage: (made: number) => Promise<void>
}

export interface Job {
  /** Of the file that is saved. */
  readonly name: string
  readonly pages: number
  readonly make: (tools: JobTools) => Promise<Blob>
}

/** Makes a file and saves it. A second job, `cancel` and leaving the page stop the one that runs: it then saves nothing. */
export function useExportJob(): {
  readonly state: JobState
  readonly run: (job: Job) => void
  readonly cancel: () => void
} {
  const [state, setState] = useState<JobState>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const cancel = () => {
    running.current?.abort()
    setState({ kind: 'idle' })
  }
  const run = ({ name, pages, make }: Job) => {
    running.current?.abort()
    const { signal } = (running.current = new AbortController())
    const show = (next: JobState) => {
      if (!signal.aborted) setState(next)
    }
    const onPage = async (made: number) => {
      show({ kind: 'working', made, of: pages })
      await nextTask()
      signal.throwIfAborted()
    }
    show({ kind: 'working', made: 0, of: pages })
    make({ signal, onPage }).then(
      (blob) => {
        if (signal.aborted) return
        saveBlob(name, blob)
        show({ kind: 'saved', name, bytes: blob.size })
      },
      (error: unknown) => show({ kind: 'failed', error, of: pages }),
    )
  }
  return { state, run, cancel }
}

/** Resolves after the browser has answered what the reader did in the meantime. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve)
  })
}
