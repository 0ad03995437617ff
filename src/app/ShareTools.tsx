import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ShareMenu } from '../features/share/ShareMenu.tsx'
import { useAtlas } from '../parts/atlas-context.ts'
import type { Action } from '../ui/ActionMenu.tsx'
import type { Place } from '../view/atlas-view.ts'
import { useViewTitle } from './use-document-title.ts'

const AddToDeck = lazy(async () => ({ default: (await import('../features/present/AddToDeck.tsx')).AddToDeck }))

const EmbedDialog = lazy(async () => ({ default: (await import('../features/embed/EmbedDialog.tsx')).EmbedDialog }))

const PictureDialog = lazy(async () => ({
  default: (await import('../features/export/PictureDialog.tsx')).PictureDialog,
}))

/** Places that show decks: neither a slide nor a picture can be made of those. */
const ofDecks: readonly Place['kind'][] = ['decks', 'deck', 'stage']

/** What can be taken from a view: its link, a picture, a slide, paper. What needs a dialog opens one that is loaded when it is asked for, and closes with its place. */
export function ShareTools() {
  const { t } = useTranslation()
  const { place } = useAtlas().view
  const title = useViewTitle()
  const [addingAt, setAddingAt] = useState<Place | null>(null)
  const [embeddedAt, setEmbeddedAt] = useState<Place | null>(null)
  const [picturedAt, setPicturedAt] = useState<Place | null>(null)
  const taken: readonly Action[] = ofDecks.includes(place.kind)
    ? []
    : [
        { key: 'picture', icon: 'save', label: t('export.picture.action'), act: () => setPicturedAt(place) },
        { key: 'deck', icon: 'deck', label: t('decks.add.action'), act: () => setAddingAt(place) },
        { key: 'embed', icon: 'embed', label: t('embed.action'), act: () => setEmbeddedAt(place) },
      ]
  const print: Action = { key: 'print', icon: 'print', label: t('share.print'), act: () => window.print() }
  return (
    <>
      <ShareMenu more={[...taken, print]} />
      {addingAt === place ? (
        <Suspense fallback={null}>
          <AddToDeck onClose={() => setAddingAt(null)} />
        </Suspense>
      ) : null}
      {embeddedAt === place ? (
        <Suspense fallback={null}>
          <EmbedDialog title={title} onClose={() => setEmbeddedAt(null)} />
        </Suspense>
      ) : null}
      {picturedAt === place ? (
        <Suspense fallback={null}>
          <PictureDialog onClose={() => setPicturedAt(null)} />
        </Suspense>
      ) : null}
    </>
  )
}
