import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeI18n } from '../../../src/app/make-i18n.ts'
import { ExportError } from '../../../src/features/export/files/export-error.ts'
import { ExportProgress } from '../../../src/features/export/dialog/ExportProgress.tsx'
import { useExportJob, type Job } from '../../../src/features/export/dialog/use-export-job.ts'
import { catchFiles } from '../saved-files.ts'

let saved: ReturnType<typeof catchFiles>
beforeEach(() => {
  saved = catchFiles()
})
afterEach(() => vi.restoreAllMocks())

/** A job of three pages that waits before each until it is told to go on; and what it was stopped by. */
function steppedJob() {
  const waiting: (() => void)[] = []
  const stops: unknown[] = []
  const job: Job = {
    name: 'deck.pdf',
    pages: 3,
    make: async ({ onPage }) => {
      try {
        for (const made of [1, 2, 3]) {
          await new Promise<void>((resolve) => waiting.push(resolve))
          await onPage(made)
        }
      } catch (reason) {
        stops.push(reason)
        throw reason
      }
      return new Blob(['%PDF'])
    },
  }
  const step = async () => {
    await vi.waitFor(() => expect(waiting).not.toEqual([]))
    waiting.shift()?.()
  }
  return { job, step, stops }
}

function Exporter({ job }: { readonly job: Job }) {
  const { state, run, cancel } = useExportJob()
  return (
    <>
      <button onClick={() => run(job)}>Save</button>
      <button onClick={cancel}>Cancel</button>
      <ExportProgress state={state} />
    </>
  )
}

function show(job: Job) {
  return render(
    <I18nextProvider i18n={makeI18n()}>
      <Exporter job={job} />
    </I18nextProvider>,
  )
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

function failing(error: Error): Job {
  const make: Job['make'] = async ({ onPage }) => {
    await onPage(0)
    return fail(error)
  }
  return { name: 'deck.pdf', pages: 5, make }
}

function fail(error: Error): never {
  throw error
}

describe('a file in the making', () => {
  it('tells how far it is, and is saved once it is whole', async () => {
    const { job, step } = steppedJob()
    show(job)
    await press('Save')

    expect(screen.getByRole('progressbar', { name: 'Making the file' })).toHaveAttribute(
      'aria-valuetext',
      'Slide 1 of 3',
    )
    await step()
    await vi.waitFor(() => expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', 'Slide 2 of 3'))
    expect(saved).toEqual([])
    await step()
    await step()

    expect(await screen.findByText(/^Saved as deck\.pdf/)).toBeInTheDocument()
    expect(saved.map(({ name }) => name)).toEqual(['deck.pdf'])
    expect(screen.queryByRole('progressbar')).toBeNull()
  })

  it('stops when it is cancelled, after the page at which it is, and is not saved', async () => {
    const { job, step, stops } = steppedJob()
    show(job)
    await press('Save')
    await step()
    await press('Cancel')
    await step()

    await vi.waitFor(() => expect(stops).toHaveLength(1))
    expect(stops[0]).toMatchObject({ name: 'AbortError' })
    expect(saved).toEqual([])
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('stops when its dialog closes', async () => {
    const { job, step, stops } = steppedJob()
    const { unmount } = show(job)
    await press('Save')
    unmount()
    await step()

    await vi.waitFor(() => expect(stops).toHaveLength(1))
    expect(saved).toEqual([])
  })

  it.each([
    [new ExportError('memory'), /too little memory/],
    [
      new ExportError('letters', [
        { page: 2, letters: '漢→' },
        { page: 5, letters: '→' },
      ]),
      /not supported: slide 2: 漢→; slide 5: →/,
    ],
    [new Error('the network did not answer'), /could not be made: the network did not answer/],
  ])('says why there is none: %s', async (error, words) => {
    show(failing(error))
    await press('Save')

    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(saved).toEqual([])
  })
})
