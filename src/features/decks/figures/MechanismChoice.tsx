import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { bothNames } from '../../../derive/membership/name-in-use.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { Choice } from '../../../ui/controls/Choice.tsx'

interface Props {
  readonly chosen: MechanismId | null
  readonly label?: string
  readonly onChange: (id: MechanismId) => void
}

/** One of all mechanisms, by its names. */
export function MechanismChoice({ chosen, label, onChange }: Props) {
  const { t } = useTranslation()
  const { index, words } = useAtlasData()
  const options = useMemo(
    () =>
      index.mechanisms
        .map((mechanism) => ({ key: mechanism.id, label: bothNames(mechanism) }))
        .toSorted((a, b) => words.compare(a.label, b.label)),
    [index, words],
  )
  const known = chosen !== null && options.some(({ key }) => key === chosen)
  return (
    <Choice
      label={label ?? t('decks.figure.mechanism')}
      value={known ? chosen : null}
      empty={chosen ?? t('decks.figure.choose')}
      options={options}
      onChange={onChange}
    />
  )
}
