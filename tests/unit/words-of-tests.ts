import i18next from 'i18next'
import ICU from 'i18next-icu'
import { makeWords } from '../../src/language/make-words.ts'
import type { AtlasIndex } from '../../src/domain/atlas-index.ts'
import type { MessageValues, Words } from '../../src/domain/words.ts'
import en from '../../src/locales/en.json'

type Translate = (key: string, values: MessageValues) => string

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
  return makeWords({ language: 'en', t: remembered((key, values) => instance.t(key, values)) }, index)
}

/** The tests of all that is said of the records ask for most messages many times, with the same values. */
function remembered(translate: Translate): Translate {
  const known = new Map<string, string>()
  return (key, values) => {
    const asked = key + JSON.stringify(values)
    const text = known.get(asked) ?? translate(key, values)
    known.set(asked, text)
    return text
  }
}

function fail(error: Error, key: string): never {
  throw new Error(`en.json, ${key}: ${error.message}`)
}
