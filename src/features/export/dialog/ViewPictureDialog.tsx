import { useMemo } from 'react'
import { planarProjectionOf } from '../../../domain/map-view.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { PictureDialog, type PictureSubject } from './PictureDialog.tsx'
import { plateOfView } from '../page/plate-of-view.ts'

/** Saves the present view as a picture. */
export function ViewPictureDialog({ onClose }: { readonly onClose: () => void }) {
  const { view } = useCurrentView()
  const subject = useMemo<PictureSubject>(
    () => ({
      needs: { projections: new Set([planarProjectionOf(view.projection)]), slides: [] },
      schemes: ['light', 'dark'],
      plateOf: (data) => plateOfView(view, data),
    }),
    [view],
  )
  return <PictureDialog subject={subject} onClose={onClose} />
}
