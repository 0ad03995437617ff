import i18next, { type i18n } from 'i18next'
import ICU from 'i18next-icu'
import { initReactI18next } from 'react-i18next'
import en from '../locales/en.json'

/** The interface's words. Languages beside English come as files of src/locales and need no change of code. */
export function makeI18n(): i18n {
  const instance = i18next.createInstance()
  void instance
    .use(ICU)
    .use(initReactI18next)
    .init({ lng: 'en', fallbackLng: 'en', initAsync: false, resources: { en: { translation: en } }, returnNull: false })
  return instance
}
