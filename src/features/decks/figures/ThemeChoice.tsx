import { useTranslation } from 'react-i18next'
import type { FigureValue } from '../../../domain/deck.ts'
import { themeCodes } from '../../../domain/vocabulary.ts'
import { Choice } from '../../../ui/controls/Choice.tsx'

interface Props {
  readonly value: Extract<FigureValue, { theme: unknown }>
  readonly onChange: (value: FigureValue) => void
}

/** The theme that a figure is of; outputs may be on any. */
export function ThemeChoice({ value, onChange }: Props) {
  const { t } = useTranslation()
  const themes = themeCodes.map((key) => ({ key, label: t(`theme.${key}`) }))
  if (value.of !== 'theme-outputs')
    return (
      <Choice
        label={t('decks.figure.theme')}
        value={value.theme}
        options={themes}
        onChange={(theme) => onChange({ ...value, theme })}
      />
    )
  return (
    <Choice
      label={t('decks.figure.theme')}
      value={value.theme ?? 'any'}
      options={[{ key: 'any', label: t('decks.figure.any-theme') }, ...themes]}
      onChange={(theme) => onChange({ ...value, theme: theme === 'any' ? null : theme })}
    />
  )
}
