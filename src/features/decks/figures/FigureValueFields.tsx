import { useTranslation } from 'react-i18next'
import { mostLetters, type FigureValue } from '../../../domain/deck.ts'
import { TextBox } from '../../../ui/controls/TextBox.tsx'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import type { FigureFieldsProps } from './figure-fields.ts'
import { filteredFigure, type FigureSubject } from './figure-kinds.ts'
import { MechanismChoice } from './MechanismChoice.tsx'
import { OutputFigureFields } from './OutputFigureFields.tsx'
import { SharedFields } from './SharedFields.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import { outputKinds } from '../../../domain/vocabulary.ts'
import { Choice } from '../../../ui/controls/Choice.tsx'
import { useMemo } from 'react'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'

interface Props {
  readonly value: FigureValue
  readonly subject: FigureSubject
  readonly onChange: (value: FigureValue) => void
}

/** What a figure is of, beside its kind: a typed text, a mechanism, a country, a theme. */
export function FigureValueFields({ value, subject, onChange }: Props) {
  const { t } = useTranslation()
  switch (value.of) {
    case 'text':
      return <TypedField value={value} onChange={onChange} />
    case 'filtered':
      return (
        <p>
          <TextButton onPress={() => onChange(filteredFigure(subject.filters))}>{t('decks.figure.filters')}</TextButton>
        </p>
      )
    case 'memberships':
      return <CountryChoice value={value} onChange={onChange} />
    case 'members':
    case 'participants':
    case 'established':
      return <MechanismChoice chosen={value.mechanism} onChange={(mechanism) => onChange({ ...value, mechanism })} />
    case 'outputs':
      return <OutputsFields value={value} onChange={onChange} />
    case 'output-figure':
      return <OutputFigureFields value={value} onChange={onChange} />
    case 'shared':
      return <SharedFields value={value} onChange={onChange} />
    case 'theme-mechanisms':
    case 'theme-countries':
    case 'theme-unreached':
    case 'theme-outputs':
      return <ThemeChoice value={value} onChange={onChange} />
    case 'mechanisms':
    case 'countries':
    case 'unreached':
    case 'undated-memberships':
      return null
  }
}

function TypedField({ value, onChange }: FigureFieldsProps<'text'>) {
  const { t } = useTranslation()
  return (
    <TextBox
      label={t('decks.figure.text')}
      value={value.text}
      mostLetters={mostLetters.figure}
      required={t('decks.figure.text-missing')}
      onChange={(text) => onChange({ ...value, text })}
    />
  )
}

/** Whose outputs a figure counts, and of which kind. */
function OutputsFields({ value, onChange }: FigureFieldsProps<'outputs'>) {
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

/** The country whose memberships a figure counts. */
function CountryChoice({ value, onChange }: FigureFieldsProps<'memberships'>) {
  const { t } = useTranslation()
  const { index, words } = useAtlasData()
  const options = useMemo(
    () =>
      index.countries
        .map(({ iso3 }) => ({ key: iso3, label: words.country(iso3) }))
        .toSorted((a, b) => words.compare(a.label, b.label)),
    [index, words],
  )
  const known = options.some(({ key }) => key === value.country)
  return (
    <Choice
      label={t('decks.figure.country')}
      value={known ? value.country : null}
      empty={value.country}
      options={options}
      onChange={(country) => onChange({ ...value, country })}
    />
  )
}
