import { lazy, useState, type ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { ShareMenu } from '../../features/share/ShareMenu.tsx'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { LazyPart } from '../../parts/atlas/LazyPart.tsx'
import type { Action } from '../../ui/controls/ActionMenu.tsx'
import { placeRow, type Place } from '../../view/places.ts'
import { useViewTitle } from '../titles/use-document-title.ts'

interface DialogProps {
  /** What the view is called. */
  readonly title: string
  readonly onClose: () => void
}

type Taken = 'picture' | 'deck' | 'embed'

const dialogs: Readonly<Record<Taken, ComponentType<DialogProps>>> = {
  picture: lazy(async () => ({
    default: (await import('../../features/export/dialog/ViewPictureDialog.tsx')).ViewPictureDialog,
  })),
  deck: lazy(async () => ({ default: (await import('../../features/decks/library/AddToDeck.tsx')).AddToDeck })),
  embed: lazy(async () => ({ default: (await import('../../features/embed/EmbedDialog.tsx')).EmbedDialog })),
}

/**
 * What can be taken from a view: its link, a picture, a slide, paper. What needs a dialog opens one that is loaded when it is asked for, and
 * closes with its place.
 */
export function ShareTools() {
  const { t } = useTranslation()
  const { place } = useCurrentView().view
  const title = useViewTitle()
  const [opened, setOpened] = useState<{ readonly what: Taken; readonly at: Place } | null>(null)
  const open = (what: Taken) => () => setOpened({ what, at: place })
  const taken: readonly Action[] = [
    { key: 'picture', icon: 'save', label: t('export.picture.action'), act: open('picture') },
    { key: 'deck', icon: 'deck', label: t('decks.add.action'), act: open('deck') },
    { key: 'embed', icon: 'embed', label: t('embed.action'), act: open('embed') },
  ]
  const print: Action = { key: 'print', icon: 'print', label: t('share.print'), act: () => window.print() }
  const Dialog = opened?.at === place ? dialogs[opened.what] : null
  return (
    <>
      <ShareMenu more={placeRow(place).ofDecks ? [print] : [...taken, print]} />
      {Dialog ? (
        <LazyPart key={opened?.what ?? ''} onClose={() => setOpened(null)}>
          <Dialog title={title} onClose={() => setOpened(null)} />
        </LazyPart>
      ) : null}
    </>
  )
}
