import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import styles from './DeckEditor.module.css'
import type { DeckEditing } from './use-deck-editor.ts'

/** What can be done to the slide that is open, and the way back from the last deletion. */
export function SlideTools({ editing }: { readonly editing: DeckEditing }) {
  const { t } = useTranslation()
  const { at, removed, said } = editing
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
      <div role="status" className={styles.said}>
        {said}
        {removed ? (
          <>
            {t('decks.slides.removed', { title: removed.slide.title })}
            <Button onPress={editing.restore}>{t('decks.undo')}</Button>
          </>
        ) : null}
      </div>
    </div>
  )
}

function Tool({ icon, label, act }: { readonly icon: IconName; readonly label: string; readonly act: () => void }) {
  return (
    <Button look="icon" aria-label={label} onPress={act}>
      <Icon name={icon} size={16} />
    </Button>
  )
}
