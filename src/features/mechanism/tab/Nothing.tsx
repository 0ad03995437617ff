import { Notice } from '../../../ui/layout/Notice.tsx'

interface Props {
  readonly text: string
  /** What the record says of the search. */
  readonly gaps?: readonly string[]
}

/** That no source was found for a part of the record, with what the record says about it. Absence is shown, never hidden. */
export function Nothing({ text, gaps = [] }: Props) {
  return (
    <Notice tone="plain">
      <p>{text}</p>
      {gaps.map((gap) => (
        <p key={gap}>
          <bdi lang="en">{gap}</bdi>
        </p>
      ))}
    </Notice>
  )
}
