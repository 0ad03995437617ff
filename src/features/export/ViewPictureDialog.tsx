import { useMemo } from 'react'
import { useAtlas } from '../../parts/atlas-context.ts'
import { PictureDialog, type PictureSubject } from './PictureDialog.tsx'
import { planarProjectionOf } from './plate-data.ts'
import { plateOfView } from './plate-of-view.ts'

/** Saves the present view as a picture. */
export function ViewPictureDialog({ onClose }: { readonly onClose: () => void }) {
  const { view } = useAtlas()
  const subject = useMemo<PictureSubject>(
    () => ({
      needs: { projections: new Set([planarProjectionOf(view)]), slides: [] },
      schemes: ['light', 'dark'],
      plateOf: (data) => plateOfView(view, data),
    }),
    [view],
  )
  return <PictureDialog subject={subject} onClose={onClose} />
}
