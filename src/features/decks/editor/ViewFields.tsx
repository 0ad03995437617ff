import { useId, useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { withView } from '../../../domain/deck-edit.ts'
import type { Slide } from '../../../domain/deck.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { ViewLink } from '../../../parts/links/PlaceLink.tsx'
import { viewDetails, viewName } from '../../../parts/atlas/view-words.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { fieldControl } from '../../../ui/controls/Field.tsx'
import { undoKeyOf } from '../../../ui/controls/undo-key.ts'
import styles from './DeckEditor.module.css'
import { pastedView } from './pasted-view.ts'
import { useSlideView } from '../../../parts/slide/use-slide-view.ts'

interface Props {
  readonly slide: Slide
  readonly onChange: (slide: Slide) => void
}

/** The view that a slide shows, in words; it can be opened, and replaced by that of a link. */
export function ViewFields({ slide, onChange }: Props) {
  const { t } = useTranslation()
  const { index, words } = useAtlasData()
  const view = useSlideView(slide)
  const details = viewDetails(view, words)
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('decks.view.title')}</legend>
      <p>
        {viewName(view, index, words)}
        {details.length > 0 ? <span className={styles.quiet}> · {details.join(' · ')}</span> : null}
      </p>
      <p>
        <ViewLink view={view}>{t('decks.view.open')}</ViewLink>
      </p>
      <PasteView key={slide.id} isShown={slide.layout !== 'text'} onView={(href) => onChange(withView(slide, href))} />
    </fieldset>
  )
}

interface PasteProps {
  /** Whether the slide's layout shows its view already. */
  readonly isShown: boolean
  readonly onView: (href: string) => void
}

function PasteView({ isShown, onView }: PasteProps) {
  const { t } = useTranslation()
  const id = useId()
  const [text, setText] = useState('')
  const [message, setMessage] = useState<'replaced' | 'replaced-shown' | 'no-view' | null>(null)
  const type = (typed: string) => {
    setText(typed)
    setMessage(null)
  }
  const replace = (event: SyntheticEvent) => {
    event.preventDefault()
    const href = pastedView(text)
    if (href === null) return setMessage('no-view')
    onView(href)
    setText('')
    setMessage(isShown ? 'replaced' : 'replaced-shown')
  }
  return (
    <form className={styles.paste} onSubmit={replace}>
      <label htmlFor={id} className={styles.quiet}>
        {t('decks.view.paste')}
      </label>
      <div className={styles.pasteRow}>
        <AddressField id={id} value={text} onChange={type} />
        <Button type="submit" isDisabled={text.trim() === ''}>
          {t('decks.view.replace')}
        </Button>
      </div>
      <p role="status" className={styles.quiet}>
        {message ? t(`decks.view.${message}`) : null}
      </p>
    </form>
  )
}

interface AddressProps {
  readonly id: string
  readonly value: string
  readonly onChange: (text: string) => void
}

/** Undo empties it first: what is pasted there is no part of the deck yet. */
function AddressField({ id, value, onChange }: AddressProps) {
  return (
    <input
      {...{ id, className: `${fieldControl} ${styles.input}`, value, maxLength: 4000 }}
      type="text"
      inputMode="url"
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={(event) => {
        if (value === '' || undoKeyOf(event) !== 'undo') return
        event.preventDefault()
        onChange('')
      }}
    />
  )
}
