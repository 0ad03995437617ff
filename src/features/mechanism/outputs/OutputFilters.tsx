import { useTranslation } from 'react-i18next'
import { kindsAmong, themesAmong, type OutputFilter } from '../../../derive/mechanism/mechanism-outputs.ts'
import type { Output } from '../../../domain/record.ts'
import type { OutputKind, ThemeCode } from '../../../domain/vocabulary.ts'
import { useThemes } from '../../../parts/atlas/use-themes.ts'
import { FilterMenu } from '../../../ui/controls/FilterMenu.tsx'

interface Props {
  readonly outputs: readonly Output[]
  readonly filter: OutputFilter
  readonly onChange: (filter: OutputFilter) => void
}

/** Narrows the outputs by kind and by theme; both menus offer only what occurs. */
export function OutputFilters({ outputs, filter, onChange }: Props) {
  const { t } = useTranslation()
  const themes = useThemes()
  return (
    <>
      <OneOrAny<OutputKind>
        name={t('mechanism.outputs.kind')}
        any={t('mechanism.outputs.any-kind')}
        options={kindsAmong(outputs).map((key) => ({ key, label: t(`output-kind.${key}`) }))}
        chosen={filter.kind}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <OneOrAny<ThemeCode>
        name={t('mechanism.outputs.theme')}
        any={t('mechanism.outputs.any-theme')}
        options={themesAmong(outputs).map((key) => ({ key, label: themes.get(key)?.short ?? key }))}
        chosen={filter.theme}
        onChange={(theme) => onChange({ ...filter, theme })}
      />
    </>
  )
}

interface OneOrAnyProps<Key extends string> {
  readonly name: string
  readonly any: string
  readonly options: readonly { readonly key: Key; readonly label: string }[]
  /** Null means any. */
  readonly chosen: Key | null
  readonly onChange: (chosen: Key | null) => void
}

function OneOrAny<Key extends string>({ name, any, options, chosen, onChange }: OneOrAnyProps<Key>) {
  const all = [{ key: '', label: any }, ...options]
  const choose = ([key]: readonly string[]) => onChange(options.find((option) => option.key === key)?.key ?? null)
  return (
    <FilterMenu
      name={name}
      label={options.find(({ key }) => key === chosen)?.label ?? name}
      applied={chosen !== null}
      choice="one"
      groups={[{ label: name, options: all }]}
      chosen={[chosen ?? '']}
      onChange={choose}
    />
  )
}
