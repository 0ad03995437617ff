import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { isPlace, type Place } from '../../view/places.ts'
import styles from './SearchResults.module.css'
import { keyOfResult, type ResultGroup, type SearchResult } from './use-search-results.ts'
import type { MouseEvent, PointerEvent } from 'react'
import type { MechanismId } from '../../domain/ids.ts'
import { ChoiceSign } from '../../parts/compare/CompareToggle.tsx'
import { useComparisonChoice } from '../../parts/compare/use-comparison-choice.ts'

interface Props {
  readonly text: string
  readonly onOpen: (place: Place) => void
}

/** What was found, by kind; or that nothing was. */
export function SearchResults({ text, onOpen }: Props) {
  const { t } = useTranslation()
  return (
    <ListBox
      className={styles.results ?? ''}
      renderEmptyState={() => (
        <p className={styles.none}>{text === '' ? t('search.hint') : t('search.none', { text })}</p>
      )}
    >
      {(group: ResultGroup) => (
        <ListBoxSection id={group.id}>
          <Header className={styles.kind ?? ''}>
            {t(`search.kind.${group.id}`)}
            {group.count > group.results.length
              ? ` ${t('search.first', { shown: group.results.length, count: group.count })}`
              : null}
          </Header>
          <Collection items={group.results}>
            {(result: SearchResult) => <ResultOption result={result} onOpen={onOpen} />}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  )
}

function ResultOption({ result, onOpen }: { readonly result: SearchResult; readonly onOpen: Props['onOpen'] }) {
  const { t } = useTranslation()
  const { short, name, alias, place } = result
  const shown = short ? t('search.called', { short, name }) : name
  const said = alias ? t('search.alias', { alias, name: shown }) : shown
  return (
    <ListBoxItem
      id={keyOfResult(result)}
      className={styles.option ?? ''}
      textValue={said}
      onAction={() => onOpen(place)}
    >
      {said}
      {isPlace(place, 'mechanism') && place.entry === undefined ? <PickTarget id={place.id} /> : null}
    </ListBoxItem>
  )
}

/**
 * Where a pointer adds a result to the comparison instead of opening it. An option may hold no button, so it is nothing to the
 * keyboard and to screen readers: Alt and Enter do the same for them (use-picked-by-key.ts).
 */
function PickTarget({ id }: { readonly id: MechanismId }) {
  const { colour, full, toggle } = useComparisonChoice(id)
  const pick = (event: MouseEvent) => {
    event.stopPropagation()
    toggle()
  }
  if (full) return null
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      className={styles.target}
      aria-hidden="true"
      data-chosen={colour !== null || undefined}
      onPointerDown={keepFromOption}
      onMouseDown={keepFromOption}
      onPointerUp={keepFromOption}
      onClick={pick}
    >
      <ChoiceSign colour={colour} />
    </span>
  )
}

/** The option is not pressed, and the field keeps the focus. */
function keepFromOption(event: PointerEvent | MouseEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
