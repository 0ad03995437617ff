import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { makeFormats, type Formats } from '../../language/formats.ts'

/** Dates, sums and languages as the reader's language writes them. */
export function useFormats(): Formats {
  const { language } = useTranslation().i18n
  return useMemo(() => makeFormats(language), [language])
}
