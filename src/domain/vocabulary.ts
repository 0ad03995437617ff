/** The closed word lists of the field. Codes are those of the records (data/mechanisms); their English labels stand in src/locales. */

export const levels = ['regional', 'interregional', 'global'] as const
export const regions = ['africa', 'americas', 'asia-pacific', 'middle-east', 'europe-central-asia'] as const
export const statuses = ['active', 'dormant', 'superseded', 'unknown'] as const
/** Those of mechanisms that go on, or may go on: what is listed by default and what profiles count. */
export const runningStatuses = ['active', 'unknown'] as const
export const roles = ['member', 'observer', 'associate', 'partner'] as const
/** Which roles a count counts: members alone, or observers, associates and partners too. */
export const roleScopes = ['members', 'all'] as const
export const themeCodes = [
  'governance',
  'protection',
  'development',
  'trafficking',
  'smuggling',
  'labour',
  'mobility',
  'borders',
  'return',
  'asylum',
  'climate',
  'data',
  'integration',
  'health',
  'gender',
  'children',
  'consular',
  'crisis',
] as const
/** Seven families carry colour, since eighteen hues cannot be told apart. The order is that of the legend. */
export const familyCodes = [
  'governance',
  'rights',
  'development',
  'labour',
  'trafficking',
  'borders',
  'climate',
] as const
export const structureKinds = [
  'chair',
  'troika',
  'ministerial',
  'senior-officials',
  'technical',
  'working-group',
  'network',
  'secretariat',
  'advisory',
  'civil-society',
  'focal-points',
  'fund',
  'other',
] as const
export const structureLevels = ['political', 'operational', 'technical', 'support'] as const
export const fundingKinds = [
  'member-contributions',
  'chair-in-kind',
  'member-in-kind',
  'donor-project',
  'host-organization',
  'fund',
  'other',
] as const
export const outputKinds = [
  'declaration',
  'guidelines',
  'action-plan',
  'strategy',
  'fund',
  'study',
  'training',
  'tool',
  'agreement',
  'project',
  'other',
] as const
export const contributionLevels = ['national', 'regional', 'global'] as const
export const partnerKinds = [
  'mechanism',
  'un-agency',
  'regional-organization',
  'civil-society',
  'private-sector',
  'academia',
  'state',
  'other',
] as const
export const meetingLevels = [
  'ministerial',
  'senior-officials',
  'technical',
  'conference',
  'chairs-and-secretariats',
  'council',
  'session',
  'other',
] as const
export const sourceKinds = ['official', 'iom', 'igo', 'government', 'academic', 'other'] as const
/** Parts of a record that a gap may be about. */
export const gapSubjects = [
  'members',
  'themes',
  'structures',
  'secretariat',
  'funding',
  'outputs',
  'contributions',
  'partnerships',
  'added-value',
  'chairs',
  'meetings',
  'names',
  'languages',
  'website',
] as const
/** Who a membership rule means, as far as countries.json can answer: where it cannot, nobody is counted. */
export const ruleScopes = [
  'un-members',
  'un-members-and-observers',
  'iom-members',
  'mechanism-chairs',
  'african-and-eu-states',
  'african-and-european-unions',
] as const
/** Standing of a State or territory in the United Nations. */
export const countryStatuses = ['un-member', 'un-observer', 'territory', 'other'] as const

export type Level = (typeof levels)[number]
export type Region = (typeof regions)[number]
export type Status = (typeof statuses)[number]
export type Role = (typeof roles)[number]
export type RoleScope = (typeof roleScopes)[number]
export type ThemeCode = (typeof themeCodes)[number]
export type FamilyCode = (typeof familyCodes)[number]
export type StructureKind = (typeof structureKinds)[number]
export type FundingKind = (typeof fundingKinds)[number]
export type OutputKind = (typeof outputKinds)[number]
export type GapSubject = (typeof gapSubjects)[number]
export type RuleScope = (typeof ruleScopes)[number]
export type CountryStatus = (typeof countryStatuses)[number]
