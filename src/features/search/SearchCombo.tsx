import { useState, type KeyboardEvent, type RefObject } from 'react'
import { ComboBox, Group, Input } from 'react-aria-components'
import { Floating } from '../../ui/controls/Floating.tsx'
import { useTranslation } from 'react-i18next'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { Icon } from '../../ui/controls/Icon.tsx'
import type { Place } from '../../view/places.ts'
import { goTo } from '../../view/go.ts'
import styles from './SearchCombo.module.css'
import { SearchResults } from './SearchResults.tsx'
import { usePickedByKey } from './use-picked-by-key.ts'
import { useSearchResults } from './use-search-results.ts'

interface Props {
  readonly field: RefObject<HTMLInputElement | null>
  readonly onEscape: () => void
}

/** The field with its results. Enter opens the result that is pointed at by the arrow keys, else the best one. */
export function SearchCombo({ field, onEscape }: Props) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const [wanted, setWanted] = useState(false)
  const [text, setText] = useState('')
  const groups = useSearchResults(text, wanted)
  const open = (place: Place) => {
    setText('')
    field.current?.blur()
    go(goTo(view, place))
  }
  const pick = usePickedByKey(groups)
  const onEnter = (input: EventTarget) => {
    const best = groups[0]?.results[0]
    const pointsAtOne = input instanceof Element && input.hasAttribute('aria-activedescendant')
    if (best && !pointsAtOne) open(best.place)
  }
  return (
    <ComboBox
      className={styles.combo ?? ''}
      aria-label={t('search.label')}
      items={groups}
      inputValue={text}
      onInputChange={setText}
      allowsEmptyCollection
      onFocus={() => setWanted(true)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onEscape()
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter(event.target)
      }}
    >
      <Field field={field} onClose={onEscape} onPick={pick} />
      <Floating className={styles.popover} offset={6} maxHeight={560}>
        <SearchResults text={text.trim()} onOpen={open} />
        {groups[0]?.id === 'mechanism' ? <p className={styles.hint}>{t('search.pick-hint')}</p> : null}
      </Floating>
    </ComboBox>
  )
}

interface FieldProps extends Pick<Props, 'field'> {
  readonly onClose: () => void
  /** Hears keys before the combo box does. */
  readonly onPick: (event: KeyboardEvent<HTMLInputElement>) => void
}

function Field({ field, onClose, onPick }: FieldProps) {
  const { t } = useTranslation()
  return (
    <Group className={styles.field ?? ''}>
      <Icon name="search" size={16} />
      <Input ref={field} className={styles.input ?? ''} placeholder={t('search.label')} onKeyDownCapture={onPick} />
      <kbd className={styles.key} aria-hidden="true">
        /
      </kbd>
      <button type="button" className={styles.close} aria-label={t('search.close')} onClick={onClose}>
        <Icon name="close" size={16} />
      </button>
    </Group>
  )
}
