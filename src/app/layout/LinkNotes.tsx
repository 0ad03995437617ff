import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/controls/Icon.tsx'
import type { ViewNote } from '../../view/parameter-reader.ts'
import styles from './LinkNotes.module.css'

/** Says in plain words what a link asked for and could not be given. Stays until it is closed or another faulty link is opened. */
export function LinkNotes({ notes }: { readonly notes: readonly ViewNote[] }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(notes)
  const [seen, setSeen] = useState(notes)
  if (notes !== seen) {
    setSeen(notes)
    if (notes.length) setShown(notes)
  }
  return (
    <div role="status" className={shown.length ? styles.notes : 'visually-hidden'}>
      {shown.map((note) => (
        <p key={JSON.stringify(note)}>{t(`note.${note.kind}`, { ...note })}</p>
      ))}
      {shown.length ? (
        <Button look="icon" aria-label={t('note.close')} onPress={() => setShown([])}>
          <Icon name="close" />
        </Button>
      ) : null}
    </div>
  )
}
