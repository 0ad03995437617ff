import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import '../ui/tokens.css'
import './print.css'
import { indexQuery, planarMapQuery } from '../api/atlas-queries.ts'
import { makeI18n } from './make-i18n.ts'
import { makeRouter } from './router.tsx'

function start(root: HTMLElement): void {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: 1, refetchOnWindowFocus: false } } })
  void queries.prefetchQuery(indexQuery)
  void queries.prefetchQuery(planarMapQuery('atlantic', 'world'))
  const router = makeRouter(queries)
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={makeI18n()}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root) start(root)
