import { isSlug, parseIso3 } from '../domain/ids.ts'
import type { MechanismFilters } from '../domain/mechanism-filters.ts'
import { levels, regions, statuses, themeCodes } from '../domain/vocabulary.ts'
import { defaultFilters } from './atlas-view.ts'
import type { ParameterEntry, ParameterReader } from './parameter-reader.ts'

const yearRange = { least: 1900, most: 2100 }

/** The filters that a link asks for; what makes no sense becomes its default and a note. */
export function decodeFilters(read: ParameterReader): MechanismFilters {
  const from = read.year('from', yearRange)
  const to = read.year('to', yearRange)
  const upsideDown = from !== null && to !== null && from > to
  if (upsideDown) read.note({ kind: 'bad-parameter', name: 'from', value: String(from) })
  return {
    query: read.text('q'),
    levels: read.severalOf('level', levels, defaultFilters.levels),
    regions: read.severalOf('region', regions, defaultFilters.regions),
    themes: read.severalOf('themes', themeCodes, defaultFilters.themes),
    statuses: read.severalOf('status', statuses, defaultFilters.statuses),
    founded: upsideDown ? defaultFilters.founded : { from, to },
    members: read.parsedList('member', parseIso3),
    subregions: read.parsedList('area', parseSlug),
    chairs: read.parsedList('chair', parseIso3),
    hosts: read.parsedList('host', parseHost),
    fund: read.oneOf('fund', ['yes'], null) !== null,
    metSince: read.year('met', yearRange),
  }
}

function parseSlug(text: string): string | null {
  return isSlug(text) ? text : null
}

/** The id of an organization, or the code of a country. */
function parseHost(text: string): string | null {
  return parseSlug(text) ?? parseIso3(text)
}

/** The parameters of filters, in a fixed order. */
export function filterEntries(filters: MechanismFilters): readonly ParameterEntry[] {
  return [
    ['q', filters.query, ''],
    ['level', filters.levels.join('~'), ''],
    ['region', filters.regions.join('~'), ''],
    ['themes', filters.themes.join('~'), ''],
    ['status', filters.statuses.join('~') || 'any', defaultFilters.statuses.join('~')],
    ['member', filters.members.join('~'), ''],
    ['area', filters.subregions.join('~'), ''],
    ['chair', filters.chairs.join('~'), ''],
    ['host', filters.hosts.join('~'), ''],
    ['fund', filters.fund ? 'yes' : '', ''],
    ['met', String(filters.metSince ?? ''), ''],
    ['from', String(filters.founded.from ?? ''), ''],
    ['to', String(filters.founded.to ?? ''), ''],
  ]
}
