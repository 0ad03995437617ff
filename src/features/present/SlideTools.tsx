import { useRef, type Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import styles from './DeckEditor.module.css'
import type { DeckEditing } from './use-deck-editor.ts'

/** What can be done to the slide that is open, and the way back from the last deletion, which hands the focus on as it goes. */
export function SlideTools({ editing }: { readonly editing: DeckEditing }) {
  const { t } = useTranslation()
  const { at, removed, said } = editing
  const trash = useRef<HTMLButtonElement>(null)
  const restore = () => {
    trash.current?.focus()
    editing.restore()
  }
  return (
    <div className={styles.tools}>
      <Button onPress={editing.addBlank}>
        <Icon name="plus" size={16} />
        {t('decks.slides.add')}
      </Button>
      <Tool icon="up" label={t('decks.slides.up')} act={() => editing.move(at, at - 1)} />
      <Tool icon="down" label={t('decks.slides.down')} act={() => editing.move(at, at + 1)} />
      <Tool icon="copy" label={t('decks.slides.duplicate')} act={editing.duplicate} />
      <Tool ref={trash} icon="trash" label={t('decks.slides.remove')} act={() => editing.remove()} />
      <div role="status" className={styles.said}>
        {said === '' ? null : <span>{said}</span>}
        {removed ? (
          <>
            {t('decks.slides.removed', { title: removed.slide.title })}
            <Button onPress={restore}>{t('decks.undo')}</Button>
          </>
        ) : null}
      </div>
    </div>
  )
}

interface ToolProps {
  readonly ref?: Ref<HTMLButtonElement>
  readonly icon: IconName
  readonly label: string
  readonly act: () => void
}

function Tool({ ref, icon, label, act }: ToolProps) {
  return (
    <Button {...(ref ? { ref } : {})} look="icon" aria-label={label} onPress={act}>
      <Icon name={icon} size={16} />
    </Button>
  )
}
