import type { AtlasIndex, Mechanism, RecordRef } from '../../domain/atlas-index.ts'

type Named = Pick<Mechanism, 'short' | 'name'>

/** What a mechanism is called beside its official name; null where that is the same. */
export function nameInUse({ short, name }: Named): string | null {
  return short === name ? null : short
}

/** Both names in one line, the one in use first: "RCM · Regional Conference on Migration". */
export function bothNames({ short, name }: Named): string {
  return short === name ? name : `${short} · ${name}`
}

/** The full name of a record, as titles of pages have it, in English. Undefined where the index has no such record. */
export function recordTitle(record: RecordRef, { mechanisms, countries, themes }: AtlasIndex): string | undefined {
  switch (record.kind) {
    case 'mechanism': {
      const found = mechanisms.find(({ id }) => id === record.id)
      return found && bothNames(found)
    }
    case 'country':
      return countries.find(({ iso3 }) => iso3 === record.iso3)?.name
    case 'theme':
      return themes.find(({ code }) => code === record.code)?.label
  }
}
