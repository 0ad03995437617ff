import { useState } from 'react'
import { useViewTitle } from './use-document-title.ts'

/** Tells those who hear the page which one they came to; nothing of the first. */
export function PageStatus() {
  const title = useViewTitle()
  const [first] = useState(title)
  const [moved, setMoved] = useState(false)
  if (title !== first && !moved) setMoved(true)
  return (
    <p role="status" className="visually-hidden">
      {moved ? title : null}
    </p>
  )
}
