import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { embedPlugin } from './data/build/embed/embed-plugin.ts'
import { deckTemplatePlugin } from './data/build/single-file/deck-template-plugin.ts'
import { atlasPlugin } from './data/build/vite-plugin/atlas-plugin.ts'

/** Files of a project share loaded modules: to load React or the records anew for each took longer than to test them. */
const shared = { isolate: false, setupFiles: ['tests/leave-no-trace.ts'] }
const node = { ...shared, environment: 'node' as const, testTimeout: 30_000 }

/** What jsPDF would load to read HTML and SVG texts, which the Atlas never hands it. */
const unusedByJspdf = ['canvg', 'html2canvas', 'dompurify'] as const

export default defineConfig({
  envPrefix: ['VITE_', 'SITE_URL'],
  plugins: [
    react(),
    atlasPlugin(),
    deckTemplatePlugin(),
    embedPlugin(),
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
  ],
  preview: { port: 4173, strictPort: true },
  build: { target: 'es2023', assetsInlineLimit: 0, rolldownOptions: { external: [...unusedByJspdf] } },
  test: {
    projects: [
      { extends: true, test: { ...node, name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          ...shared,
          name: 'component',
          environment: 'jsdom',
          testTimeout: 20_000,
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: [...shared.setupFiles, 'tests/component/setup.ts'],
        },
      },
      { extends: true, test: { ...node, name: 'data', include: ['tests/data/**/*.test.ts'] } },
      {
        extends: true,
        test: { ...node, name: 'bench', include: [], benchmark: { include: ['tests/bench/**/*.bench.ts'] } },
      },
      { extends: true, test: { ...node, name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
    ],
  },
})
