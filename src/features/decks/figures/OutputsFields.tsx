import { useTranslation } from 'react-i18next'
import { outputKinds } from '../../../domain/vocabulary.ts'
import { Choice } from '../../../ui/controls/Choice.tsx'
import type { FigureFieldsProps } from './figure-fields.ts'
import { MechanismChoice } from './MechanismChoice.tsx'

/** Whose outputs a figure counts, and of which kind. */
export function OutputsFields({ value, onChange }: FigureFieldsProps<'outputs'>) {
  const { t } = useTranslation()
  const kinds = outputKinds.map((key) => ({ key, label: t(`output-kind.${key}`) }))
  return (
    <>
      <MechanismChoice chosen={value.mechanism} onChange={(mechanism) => onChange({ ...value, mechanism })} />
      <Choice
        label={t('decks.figure.output-kind')}
        value={value.kind ?? 'any'}
        options={[{ key: 'any', label: t('decks.figure.any-output') }, ...kinds]}
        onChange={(kind) => onChange({ ...value, kind: kind === 'any' ? null : kind })}
      />
    </>
  )
}
