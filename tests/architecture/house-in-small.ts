import type { ImportRule } from './import-rules.ts'

/** Texts by path. */
export type Tree = Readonly<Record<string, string>>

/** A house that keeps every rule. */
export const soundHouse: Tree = {
  'index.html': '<script type="module" src="/src/app/main.tsx"></script>',
  'package.json': '{ "scripts": { "data": "tsx data/build/build.ts" } }',
  'data/build/build.ts': `import { readFileSync } from 'node:fs'\nimport { a } from '../../src/domain/a.ts'\nreadFileSync(a)`,
  'src/app/main.tsx': `import '../features/explore/Explore.module.css'\nvoid import('../features/explore/Explore.tsx')`,
  'src/features/explore/Explore.tsx': `import { m } from '../../map/m.ts'\nexport const Explore = () => <p>{m}</p>`,
  'src/features/explore/Explore.module.css': `.list { composes: panel from './panel.module.css'; }`,
  'src/features/explore/panel.module.css': '.panel { color: inherit; }',
  'src/map/m.ts': `import { Map } from 'maplibre-gl'\nimport type { A } from '../domain/a.ts'\nexport const m: [Map, A] | null = null`,
  'src/domain/a.ts': `export type A = string\nexport const a = ''`,
}

/** What to build differently to break a rule, and the faults that the rule then names. */
export const broken: Readonly<
  Record<ImportRule, readonly { readonly change: Tree; readonly faults: readonly string[] }[]>
> = {
  'a layer imports only what lies below it': [
    {
      change: {
        'src/domain/a.ts': `import type { m } from '../map/m.ts'\nexport type A = typeof m\nexport const a = ''`,
      },
      faults: ['src/domain/a.ts:1 -> src/map/m.ts'],
    },
    {
      change: { 'src/map/m.ts': `\nexport const m = () => import('../features/explore/Explore.tsx')` },
      faults: ['src/map/m.ts:2 -> src/features/explore/Explore.tsx'],
    },
    {
      change: { 'data/build/build.ts': `export { m } from '../../src/map/m.ts'\nexport const n = 1` },
      faults: ['data/build/build.ts:1 -> src/map/m.ts'],
    },
  ],
  'a folder of derive imports only those that come before it': [
    {
      change: {
        'src/derive/scene/s.ts': `import type { B } from '../matrix/b.ts'\nexport type S = B`,
        'src/derive/matrix/b.ts': `export type B = string`,
      },
      faults: ['src/derive/scene/s.ts:1 -> src/derive/matrix/b.ts'],
    },
  ],
  'every file of src stands in a layer': [
    { change: { 'src/a.ts': 'export const a = 1' }, faults: ['src/a.ts'] },
    { change: { 'src/lib/a.ts': 'export const a = 1' }, faults: ['src/lib/a.ts'] },
  ],
  'a feature never imports another feature': [
    {
      change: { 'src/features/theme/t.ts': `import '../explore/Explore.module.css'` },
      faults: ['src/features/theme/t.ts:1 -> src/features/explore/Explore.module.css'],
    },
  ],
  'only src/map knows MapLibre': [
    {
      change: { 'src/features/explore/e.ts': `import type { Map } from 'maplibre-gl'\nexport type E = Map` },
      faults: ['src/features/explore/e.ts:1 -> maplibre-gl'],
    },
    {
      change: { 'src/app/main.tsx': `import 'maplibre-gl/dist/maplibre-gl.css'` },
      faults: ['src/app/main.tsx:1 -> maplibre-gl/dist/maplibre-gl.css'],
    },
  ],
  'only ui, parts, features and app know React': [
    {
      change: { 'src/derive/use-a.ts': `import { useState } from 'react'\nexport const useA = () => useState(0)` },
      faults: ['src/derive/use-a.ts:1 -> react'],
    },
    { change: { 'src/drawing/Poster.tsx': 'export const Poster = () => <svg />' }, faults: ['src/drawing/Poster.tsx'] },
  ],
  'src runs in a browser: it knows no module of Node, no program of data/ and no test': [
    {
      change: { 'src/api/read.ts': `import { readFileSync } from 'node:fs'\nimport path from 'path'` },
      faults: ['src/api/read.ts:1 -> node:fs', 'src/api/read.ts:2 -> path'],
    },
    {
      change: { 'src/api/read.ts': `import '../../data/build/build.ts'\nimport '../../tests/unit/a.ts'` },
      faults: ['src/api/read.ts:1 -> data/build/build.ts', 'src/api/read.ts:2 -> tests/unit/a.ts'],
    },
  ],
  'no file imports itself by way of others': [
    {
      change: {
        'src/domain/a.ts': `import type { B } from './b.ts'\nexport type A = B`,
        'src/domain/b.ts': `import type { A } from './a.ts'\nexport type B = A`,
      },
      faults: ['src/domain/a.ts -> src/domain/b.ts -> src/domain/a.ts'],
    },
  ],
  'every file is reached from the page, the build or a script of package.json': [
    {
      change: {
        'src/ui/Old.tsx': `import './Old.module.css'\nexport const Old = () => <p />`,
        'src/ui/Old.module.css': '.old { color: inherit; }',
      },
      faults: ['src/ui/Old.module.css', 'src/ui/Old.tsx'],
    },
  ],
  'no file does nothing but hand on what others export': [
    { change: { 'src/domain/all.ts': `export * from './a.ts'` }, faults: ['src/domain/all.ts'] },
  ],
}
