import i18next from 'i18next'
import ICU from 'i18next-icu'
import { makeWords } from '../../../src/language/make-words.ts'
import type { AtlasIndex } from '../../../src/domain/atlas-index.ts'
import type { Words } from '../../../src/domain/words.ts'
import en from '../../../src/locales/en.json' with { type: 'json' }

/** The English words for what is drawn at build time. */
export function englishWords(index: AtlasIndex): Words {
  return makeWords(english(), index)
}

/** The English messages alone, for what names no country. */
export function englishMessages(): Pick<Words, 'say'> {
  const { t } = english()
  return { say: (key, values = {}) => t(key, values) }
}

function english() {
  const instance = i18next.createInstance()
  void instance.use(ICU).init({ lng: 'en', initAsync: false, resources: { en: { translation: en } } })
  return instance
}
