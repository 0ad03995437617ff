import { useTranslation } from 'react-i18next'
import { outputsByYear } from '../../../derive/mechanism/mechanism-outputs.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import type { Output } from '../../../domain/record.ts'
import { Entries } from '../../../ui/layout/Entries.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Nothing } from '../tab/Nothing.tsx'
import { RecordOutput } from './RecordOutput.tsx'

interface Props {
  readonly mechanism: MechanismId
  readonly outputs: readonly Output[]
  /** Told which output the pointer or the focus rests on, null when it leaves. */
  readonly onPoint: (output: Output | null) => void
}

/** Outputs by year, newest first, those without a year apart at the end. */
export function OutputList({ mechanism, outputs, onPoint }: Props) {
  const { t } = useTranslation()
  if (outputs.length === 0) return <Nothing text={t('mechanism.outputs.none-match')} />
  return outputsByYear(outputs).map(({ year, outputs: of }) => (
    <Section key={year} title={year === null ? t('mechanism.outputs.undated') : String(year)}>
      <Entries>
        {of.map((output) => (
          <RecordOutput key={output.title} mechanism={mechanism} output={output} onPoint={onPoint} />
        ))}
      </Entries>
    </Section>
  ))
}
