import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Place } from '../../view/atlas-view.ts'
import { PickTarget } from './PickTarget.tsx'
import styles from './SearchResults.module.css'
import { keyOfResult, type ResultGroup, type SearchResult } from './use-search-results.ts'

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
      {place.kind === 'mechanism' && place.entry === undefined ? <PickTarget id={place.id} /> : null}
    </ListBoxItem>
  )
}
