import { useTranslation } from 'react-i18next'
import type { ColourScheme } from '../../../domain/palette.ts'
import { Segments } from '../../../ui/controls/Segments.tsx'

interface Props<Scheme extends ColourScheme> {
  readonly schemes: readonly Scheme[]
  readonly scheme: Scheme
  readonly onChange: (scheme: Scheme) => void
}

/** In which of the Atlas's colours a file is made. */
export function SchemeChoice<Scheme extends ColourScheme>({ schemes, scheme, onChange }: Props<Scheme>) {
  const { t } = useTranslation()
  const options = schemes.map((key) => ({ key, label: t(`export.schemes.${key}`) }))
  return <Segments label={t('export.scheme')} value={scheme} options={options} onChange={onChange} />
}
