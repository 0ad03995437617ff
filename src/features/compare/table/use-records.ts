import { useQueries } from '@tanstack/react-query'
import { mechanismQuery } from '../../../api/atlas-queries.ts'
import type { RecordState } from '../../../derive/comparison/table/compare-table-cell.ts'
import type { Comparison } from '../../../derive/comparison/comparison.ts'

interface Failure {
  readonly file: string
  readonly error: Error
  readonly retry: () => Promise<unknown>
}

interface Records {
  /** In the order of the comparison. */
  readonly records: readonly RecordState[]
  /** Those that could not be loaded, each with a way to try again. */
  readonly failures: readonly Failure[]
}

/** The records of the compared mechanisms, each as it comes: one that fails keeps none of the others back. */
export function useRecords({ compared }: Comparison): Records {
  const files = compared.map(({ mechanism }) => mechanism.file)
  const results = useQueries({ queries: files.map((file) => mechanismQuery(file)) })
  return {
    records: results.map(({ data, error }) => data ?? (error ? 'unread' : 'waiting')),
    failures: results.flatMap(({ error, refetch }, index) =>
      error ? [{ file: files[index] ?? '', error, retry: refetch }] : [],
    ),
  }
}
