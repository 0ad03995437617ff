import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { mechanismQuery } from '../../../api/atlas-queries.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { Choice } from '../../../ui/controls/Choice.tsx'
import type { FigureFieldsProps } from './figure-fields.ts'
import { MechanismChoice } from './MechanismChoice.tsx'

/** The figures of a mechanism's record, once that is loaded. */
export function OutputFigureFields({ value, onChange }: FigureFieldsProps<'output-figure'>) {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const file = memberships.mechanisms.get(value.mechanism)?.file
  const { data } = useQuery({ ...mechanismQuery(file ?? ''), enabled: file !== undefined })
  const figures = (data?.outputs ?? []).flatMap(({ title, figures: of }) =>
    (of ?? []).map(({ label }) => ({
      key: JSON.stringify([title, label]),
      label: `${label} · ${title}`,
      title,
      of: label,
    })),
  )
  const chosen = figures.find(({ title, of }) => title === value.output && of === value.label)
  return (
    <>
      <MechanismChoice chosen={value.mechanism} onChange={(mechanism) => onChange({ ...value, mechanism })} />
      <Choice
        label={t('decks.figure.of-record')}
        value={chosen?.key ?? null}
        empty={data && figures.length === 0 ? t('decks.figure.none') : t('decks.figure.choose')}
        options={figures}
        onChange={(key) => {
          const next = figures.find((one) => one.key === key)
          if (next) onChange({ ...value, output: next.title, label: next.of })
        }}
      />
    </>
  )
}
