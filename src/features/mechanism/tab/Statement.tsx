import type { MechanismId, SourceId } from '../../../domain/ids.ts'
import { SourceMarks } from '../../../parts/sources/SourceMarks.tsx'

interface Props {
  readonly mechanism: MechanismId
  readonly text: string
  readonly sources: readonly SourceId[]
}

/** A sentence of a record, which is written in English, followed by its sources. */
export function Statement({ mechanism, text, sources }: Props) {
  return (
    <p>
      <bdi lang="en">{text}</bdi> <SourceMarks mechanism={mechanism} sources={sources} />
    </p>
  )
}
