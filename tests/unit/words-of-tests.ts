import i18next from 'i18next'
import ICU from 'i18next-icu'
import { makeWords } from '../../src/language/make-words.ts'
import type { AtlasIndex } from '../../src/domain/atlas-index.ts'
import type { Words } from '../../src/domain/words.ts'
import en from '../../src/locales/en.json'

/** The interface's English words as the app has them. Throws where a message is missing, is no ICU, or lacks a value. */
export function wordsOf(index: AtlasIndex): Words {
  const instance = i18next.createInstance()
  void instance.use(new ICU({ parseErrorHandler: fail })).init({
    lng: 'en',
    initAsync: false,
    resources: { en: { translation: en } },
    returnNull: false,
    saveMissing: true,
    missingKeyHandler: (_languages, _namespace, key) => fail(new Error('no such message'), key),
  })
  return makeWords({ language: 'en', t: (key, values) => instance.t(key, values) }, index)
}

function fail(error: Error, key: string): never {
  throw new Error(`en.json, ${key}: ${error.message}`)
}
