import type { MechanismRecord } from '../../src/domain/record.ts'

/** What each field of a record holds, for readers of the published JSON Schema. */
export const recordFieldNotes: Readonly<Record<keyof MechanismRecord, string>> = {
  id: 'Slug of the mechanism and name of its file.',
  name: 'Official English name.',
  acronym: 'Acronym in use, if any.',
  short_name:
    'The name in common use, where it is neither the acronym nor the official name; it stands in one of its names.',
  aka: 'Other names in use, in any language.',
  names: 'Official or customary names by language, only where a source shows them.',
  names_sources: 'Sources of the names.',
  summary: 'What it is and does, in two sentences.',
  level: "Tier in IOM's taxonomy.",
  regions: 'Regions of the world it belongs to; several where it is interregional.',
  status: 'Whether it meets, sleeps or was followed by another.',
  status_note: 'What shows the status.',
  established: 'Year of the founding meeting.',
  origin: 'Who started it, why and where.',
  succeeds: 'Mechanisms that it follows, by id.',
  succeeded_by: 'Mechanisms that follow it, by id.',
  linked_to: 'Parent bodies.',
  website: 'Its own website.',
  languages: 'Working languages, ISO 639-1.',
  members_rule: 'Who takes part where membership is a rule instead of a list.',
  members_unlisted: 'Why members are not listed, where no source supports a list.',
  members: 'States and territories that take or took part, with their roles. "until" is null for those that still do.',
  member_organizations: 'Organizations with a role in it.',
  observer_organizations: 'Organizations that observe.',
  members_as_of: 'Date of the list of members.',
  member_count_stated: 'The number of members that a source states in words; it must be the number listed.',
  themes:
    'Thematic priorities, most prominent first. "central" marks what the mechanism itself names among its central aims.',
  structures: 'Standing bodies. "reports_to" is the name of another one.',
  secretariat:
    'Who keeps the secretariat. "hosts" says the same in codes: ids of data/organizations.json and ISO codes of countries.',
  funding: 'How it pays for itself.',
  outputs:
    'Declarations, guidelines, plans, funds, studies, tools. A fund also has purpose, eligibility, administrator and figures, and in "body" the name of the structure that it is too.',
  contributions: 'What it contributed to migration governance, and in which countries.',
  partnerships: 'Work with other mechanisms, organizations, civil society, business and academia.',
  added_value: 'What members say they gain.',
  chairs: 'Chairs or presidencies, as far as sources go.',
  meetings: 'Meetings, as far as sources go.',
  survey_2019: "Whether it answered IOM's assessment survey of 2019.",
  conflicts: 'Where sources disagree, and which one is followed. "sources" are those that the text names by number.',
  gaps: 'What no source was found for. "about" names the parts of the record that it concerns.',
  sources: 'Numbered sources; the facts cite them by id.',
}
