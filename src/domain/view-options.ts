/** What a link can choose among, beside what the data name: each list in the order in which it is offered. */

export const colourModes = ['priority', 'reach', 'memberships'] as const
export type ColourMode = (typeof colourModes)[number]
export const sortOrders = ['name', 'founded', 'size'] as const
export type SortOrder = (typeof sortOrders)[number]
export const mechanismTabs = [
  'overview',
  'members',
  'structures',
  'funding',
  'outputs',
  'contributions',
  'partners',
  'history',
  'sources',
] as const
export type MechanismTab = (typeof mechanismTabs)[number]

/** Whether footprints lie over each other on one map, or each has a small one. */
export const compareMaps = ['one', 'each'] as const
export type CompareMaps = (typeof compareMaps)[number]
/** What comes first where sets are listed: those with most countries, or those shared by most mechanisms. */
export const setOrders = ['size', 'degree'] as const
export type SetOrder = (typeof setOrders)[number]
/** Mechanisms against mechanisms, themes or countries; and what none of them reaches. */
export const overlapPages = ['mechanisms', 'themes', 'countries', 'gaps'] as const
export type OverlapPage = (typeof overlapPages)[number]
export const overlapMeasures = ['shared', 'jaccard', 'containment'] as const
export type OverlapMeasure = (typeof overlapMeasures)[number]
/** In which order mechanisms stand along a matrix; `similar` seats those with alike members side by side. */
export const matrixOrders = ['similar', 'name', 'level', 'region', 'founded', 'size'] as const
export type MatrixOrder = (typeof matrixOrders)[number]
/** In which order countries or themes stand along a matrix. */
export const rowOrders = ['name', 'count', 'area'] as const
export type RowOrder = (typeof rowOrders)[number]

/** The stage that an audience sees, or what a speaker sees of it. */
export const stageWindows = ['audience', 'speaker'] as const
export type StageWindow = (typeof stageWindows)[number]
