import { remarkParts } from '../../../derive/mechanism/mechanism-remarks.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import type { Remark } from '../../../domain/record.ts'
import { SourceMarks } from '../../../parts/sources/SourceMarks.tsx'
import { Entries, Entry } from '../../../ui/layout/Entries.tsx'
import { Nothing } from '../tab/Nothing.tsx'

interface Props {
  readonly mechanism: MechanismId
  readonly remarks: readonly Remark[]
  /** What is said where there is no remark. */
  readonly none: string
}

/** Remarks on sources; those that they name by number open where they are named. */
export function Remarks({ mechanism, remarks, none }: Props) {
  if (remarks.length === 0) return <Nothing text={none} />
  return (
    <Entries>
      {remarks.map((remark) => (
        <Entry key={remark.text}>
          <p>
            <bdi lang="en">
              {remarkParts(remark).map((part) =>
                part.kind === 'words' ? (
                  part.words
                ) : (
                  <SourceMarks key={part.source} mechanism={mechanism} sources={[part.source]} look="number" />
                ),
              )}
            </bdi>
          </p>
        </Entry>
      ))}
    </Entries>
  )
}
