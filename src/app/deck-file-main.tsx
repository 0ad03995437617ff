import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import '../ui/tokens.css'
import './print.css'
import { makeDeckFileRouter } from './deck-file-router.tsx'
import { makeI18n } from './make-i18n.ts'

/** The start of the one-file deck. Nothing is ever fetched, so nothing waits for a network. */
function start(root: HTMLElement): void {
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false } },
  })
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={makeI18n()}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={makeDeckFileRouter()} />
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root) start(root)
