import { isBuiltin } from 'node:module'
import { shownEdge, targetsByFile, type ImportGraph } from './import-graph.ts'
import { onlyHandsOn } from './imports-of.ts'
import { importCycles } from './import-cycles.ts'
import { entryPoints } from './source-tree.ts'

/** What each layer may import besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  algorithms: [],
  domain: ['algorithms'],
  language: ['domain', 'algorithms'],
  derive: ['language', 'domain', 'algorithms'],
  view: ['domain', 'algorithms'],
  api: ['domain', 'algorithms'],
  map: ['derive', 'domain', 'algorithms'],
  drawing: ['derive', 'domain', 'algorithms'],
  ui: ['algorithms'],
  parts: ['ui', 'map', 'drawing', 'api', 'view', 'derive', 'language', 'domain', 'algorithms'],
  features: ['parts', 'ui', 'map', 'drawing', 'api', 'view', 'derive', 'language', 'domain', 'algorithms'],
  app: [
    'features',
    'parts',
    'ui',
    'map',
    'drawing',
    'api',
    'view',
    'derive',
    'language',
    'domain',
    'algorithms',
    'locales',
  ],
  locales: [],
  'data/build': ['domain', 'derive', 'drawing', 'view', 'api', 'language', 'algorithms', 'locales'],
}

const knowReact = ['ui', 'parts', 'features', 'app']
const react = /^(react|react-dom|react-[\w-]+|@react-aria\/[\w-]+|@tanstack\/react-router)(\/|$)/

/** Each rule is a sentence, and gives what breaks it, one line a fault. */
export const importRules = {
  'a layer imports only what lies below it': ({ edges }) =>
    edges.filter(({ from, to }) => layerOf(to) && !allowed(from, to)).map(shownEdge),

  'a folder of derive imports only those that come before it': ({ edges }) =>
    edges.filter(({ from, to }) => derivesFromLater(from, to)).map(shownEdge),

  'every file of src stands in a layer': ({ files }) =>
    paths(files, (path) => path.startsWith('src/') && !(layerOf(path) in mayImport)),

  'a feature never imports another feature': ({ edges }) =>
    edges.filter(({ from, to }) => layerOf(to) === 'features' && isOtherFeature(from, to)).map(shownEdge),

  'only src/map knows MapLibre': ({ edges }) =>
    edges.filter(({ from, to }) => /^maplibre-gl(\/|$)/.test(to) && layerOf(from) !== 'map').map(shownEdge),

  'only ui, parts, features and app know React': ({ edges, files }) => [
    ...edges
      .filter(({ from, to }) => react.test(to) && isSource(from) && !knowReact.includes(layerOf(from)))
      .map(shownEdge),
    ...paths(files, (path) => path.endsWith('.tsx') && !knowReact.includes(layerOf(path))),
  ],

  'src runs in a browser: it knows no module of Node, no program of data/ and no test': ({ edges }) =>
    edges
      .filter(({ from, to }) => from.startsWith('src/') && (isBuiltin(to) || /^(data|tests)\//.test(to)))
      .map(shownEdge),

  'no file imports itself by way of others': ({ edges }) => importCycles(edges).map((cycle) => cycle.join(' -> ')),

  'every file is reached from the page, the build or a script of package.json': unreached,

  'no file does nothing but hand on what others export': ({ files }) =>
    files
      .filter(({ path }) => isSource(path) && /\.tsx?$/.test(path))
      .filter(onlyHandsOn)
      .map(({ path }) => path),
} satisfies Readonly<Record<string, (graph: ImportGraph) => readonly string[]>>

export type ImportRule = keyof typeof importRules

function allowed(from: string, to: string): boolean {
  const layer = layerOf(from)
  return layer === layerOf(to) || !(layer in mayImport) || mayImport[layer]?.includes(layerOf(to)) === true
}

/** `src/<layer>/…` and data/build; an empty string for everything else. */
function layerOf(path: string): string {
  if (path.startsWith('data/build/')) return 'data/build'
  return /^src\/([^/]+)(?:\/|$)/.exec(path)?.[1] ?? ''
}

/** From what is the same for every view to what is made for one page. */
const deriveOrder = [
  'table',
  'membership',
  'colour',
  'comparison',
  'theme',
  'scene',
  'scene/places',
  'mechanism',
  'country',
  'comparison/table',
  'matrix',
  'slide',
  'search',
]

function derivesFromLater(from: string, to: string): boolean {
  if (layerOf(from) !== 'derive' || layerOf(to) !== 'derive') return false
  return deriveOrder.indexOf(folderOf(from)) < deriveOrder.indexOf(folderOf(to))
}

/** `src/derive/<folder>/<file>` */
function folderOf(path: string): string {
  return path.split('/').slice(2, -1).join('/')
}

function isSource(path: string): boolean {
  return layerOf(path) !== ''
}

function isOtherFeature(from: string, to: string): boolean {
  return layerOf(from) === 'features' && featureOf(from) !== featureOf(to)
}

/** `src/features/<feature>/…` */
function featureOf(path: string): string | undefined {
  return path.split('/')[2]
}

/** Declarations (.d.ts) are read by the compiler without being imported. */
function unreached({ edges, files }: ImportGraph): readonly string[] {
  const targets = targetsByFile(edges)
  const reached = new Set<string>(entryPoints)
  for (const path of reached) {
    for (const to of targets.get(path) ?? []) filesMeant(files, to).forEach((file) => reached.add(file))
  }
  return paths(files, (path) => !reached.has(path) && !path.endsWith('.d.ts'))
}

/** An import of a folder is a glob, and means every file in it. */
function filesMeant(files: ImportGraph['files'], to: string): readonly string[] {
  return paths(files, (path) => path === to || path.startsWith(`${to}/`))
}

function paths(files: ImportGraph['files'], matches: (path: string) => boolean): readonly string[] {
  return files.map(({ path }) => path).filter(matches)
}
