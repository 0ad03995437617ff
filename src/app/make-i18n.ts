import i18next, { type i18n } from 'i18next'
import ICU from 'i18next-icu'
import { initReactI18next } from 'react-i18next'
import en from '../locales/en.json'

/** The interface's words. Languages beside English come as files of src/locales and need no change of code. */
export async function makeI18n(): Promise<i18n> {
  const instance = i18next.createInstance()
  await instance
    .use(ICU)
    .use(initReactI18next)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      resources: { en: { translation: en } },
      interpolation: { escapeValue: false },
      returnNull: false,
    })
  return instance
}
