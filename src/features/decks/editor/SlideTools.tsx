import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/controls/Button.tsx'
import { Icon, type IconName } from '../../../ui/controls/Icon.tsx'
import styles from './DeckEditor.module.css'
import type { DeckEditing } from './use-deck-editor.ts'

/** What can be done to the slide that is open, undo and redo, and what came of it. */
export function SlideTools({ editing }: { readonly editing: DeckEditing }) {
  const { t } = useTranslation()
  const { at, announcement } = editing
  return (
    <div className={styles.tools}>
      <Button onPress={editing.addBlank}>
        <Icon name="plus" size={16} />
        {t('decks.slides.add')}
      </Button>
      <Tool icon="up" label={t('decks.slides.up')} act={() => editing.move(at, at - 1)} />
      <Tool icon="down" label={t('decks.slides.down')} act={() => editing.move(at, at + 1)} />
      <Tool icon="copy" label={t('decks.slides.duplicate')} act={editing.duplicate} />
      <Tool icon="trash" label={t('decks.slides.remove')} act={() => editing.remove()} />
      <Tool icon="undo" label={t('decks.history.undo')} act={editing.undo} />
      <Tool icon="redo" label={t('decks.history.redo')} act={editing.redo} />
      <div role="status" className={styles.said}>
        <span key={announcement.turn}>{announcement.words}</span>
      </div>
    </div>
  )
}

interface ToolProps {
  readonly icon: IconName
  readonly label: string
  readonly act: () => void
}

function Tool({ icon, label, act }: ToolProps) {
  return (
    <Button look="icon" aria-label={label} onPress={act}>
      <Icon name={icon} size={16} />
    </Button>
  )
}
