import { remarkParts } from '../../derive/mechanism-remarks.ts'
import type { MechanismId, SourceId } from '../../domain/ids.ts'
import { SourceMarks } from '../../parts/SourceMarks.tsx'
import { Entries, Entry } from '../../ui/Entries.tsx'
import { Nothing } from './Nothing.tsx'

interface Props {
  readonly mechanism: MechanismId
  readonly texts: readonly string[]
  readonly known: readonly SourceId[]
  /** What is said where there is no remark. */
  readonly none: string
}

/** Remarks on sources; those that they name by number open where they are named. */
export function Remarks({ mechanism, texts, known, none }: Props) {
  if (texts.length === 0) return <Nothing text={none} />
  return (
    <Entries>
      {texts.map((text) => (
        <Entry key={text}>
          <p>
            <bdi lang="en">
              {remarkParts(text, known).map((part) =>
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
