import type { ContentEntry } from '../../domain/content-entry.ts'
import type { Meeting, MechanismRecord } from '../../domain/record.ts'
import { fundCards } from './mechanism-funds.ts'

/** What a record names beside its mechanism, each name once of its kind. A fund is no output or body beside. */
export function contentEntries(record: MechanismRecord): readonly ContentEntry[] {
  const { id: mechanism, secretariat, structures, outputs, partnerships, meetings } = record
  const organizations = [...record.member_organizations, ...record.observer_organizations]
  const named = [
    ...fundCards(outputs, structures).map(({ title }) => ({ kind: 'fund', text: title }) as const),
    ...(secretariat.host === null ? [] : [{ kind: 'secretariat', text: secretariat.host } as const]),
    ...structures.filter(({ kind }) => kind !== 'fund').map(({ name }) => ({ kind: 'body', text: name }) as const),
    ...outputs
      .filter(({ kind }) => kind !== 'fund')
      .map(
        ({ title, kind, themes, text }) => ({ kind: 'output', text: title, about: { kind, themes, text } }) as const,
      ),
    ...partnerships.map((partnership) => ({ kind: 'partner', text: partnership.with }) as const),
    ...organizations.map(({ name }) => ({ kind: 'organization', text: name }) as const),
    ...meetings.map((meeting) => ({ kind: 'meeting', text: meetingText(meeting) }) as const),
  ]
  const once = new Map(named.map((entry) => [`${entry.kind} ${entry.text}`, { ...entry, mechanism }]))
  return [...once.values()]
}

/** A meeting as the search shows it, and as its entry is called in a link: many have the same name. */
export function meetingText({ name, place, year }: Meeting): string {
  return [name, place, year].filter((part) => part !== null).join(', ')
}
