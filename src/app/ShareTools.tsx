import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ShareMenu } from '../features/share/ShareMenu.tsx'
import { useAtlas } from '../parts/atlas-context.ts'
import type { Action } from '../ui/ActionMenu.tsx'
import type { Place } from '../view/atlas-view.ts'

const AddToDeck = lazy(async () => ({ default: (await import('../features/present/AddToDeck.tsx')).AddToDeck }))

/** Places that show decks: no slide can be made of those. */
const ofDecks: readonly Place['kind'][] = ['decks', 'deck', 'stage']

/** What can be taken from a view: its link, a slide, paper. What needs a dialog opens one that is loaded when it is asked for, and closes with its place. */
export function ShareTools() {
  const { t } = useTranslation()
  const { place } = useAtlas().view
  const [addingAt, setAddingAt] = useState<Place | null>(null)
  const slide: readonly Action[] = ofDecks.includes(place.kind)
    ? []
    : [{ key: 'deck', icon: 'deck', label: t('decks.add.action'), act: () => setAddingAt(place) }]
  const print: Action = { key: 'print', icon: 'print', label: t('share.print'), act: () => window.print() }
  return (
    <>
      <ShareMenu more={[...slide, print]} />
      {addingAt === place ? (
        <Suspense fallback={null}>
          <AddToDeck onClose={() => setAddingAt(null)} />
        </Suspense>
      ) : null}
    </>
  )
}
