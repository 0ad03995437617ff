import { useState } from 'react'
import { Autocomplete, Button, Dialog, DialogTrigger, Menu, MenuItem } from 'react-aria-components'
import { Floating } from '../../../ui/controls/Floating.tsx'
import { useTranslation } from 'react-i18next'
import { comparisonCandidates, type Candidate } from '../../../derive/comparison/compare-candidates.ts'
import { nameInUse } from '../../../derive/membership/name-in-use.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { Icon } from '../../../ui/controls/Icon.tsx'
import { SearchField } from '../../../ui/controls/SearchField.tsx'
import { withCompared } from '../../../view/go.ts'
import styles from './AddMechanism.module.css'

/** Characters that are looked for. */
const longestText = 100

/** A button that opens a list of all mechanisms that are not compared yet, narrowed by typing. `first` where none is. */
export function AddMechanism({ first }: { readonly first: boolean }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className={`${styles.trigger} ${first ? styles.first : ''}`}>
        <Icon name="plus" size={14} />
        {t(first ? 'compare.add.first' : 'compare.add.button')}
      </Button>
      <Floating className={styles.popover} placement="bottom start" offset={4} maxHeight={480}>
        <Dialog className={styles.dialog ?? ''} aria-label={t('compare.add.heading')}>
          <CandidateMenu onChosen={() => setOpen(false)} />
        </Dialog>
      </Floating>
    </DialogTrigger>
  )
}

function CandidateMenu({ onChosen }: { readonly onChosen: () => void }) {
  const { t } = useTranslation()
  const { memberships, words } = useAtlasData()
  const { view, go } = useCurrentView()
  const [text, setText] = useState('')
  const { compared, roles } = view
  const found = comparisonCandidates(memberships, { compared, roles, text }, words)
  const items = found.map((candidate) => ({ ...candidate, id: candidate.mechanism.id }))
  const choose = (id: MechanismId) => {
    onChosen()
    go(withCompared(view, id))
  }
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <div ref={focusField} className={styles.field}>
        <SearchField
          label={t('compare.add.search')}
          clearLabel={t('explore.search-clear')}
          value={text}
          maxLength={longestText}
          onChange={setText}
        />
      </div>
      <Menu
        className={styles.menu ?? ''}
        aria-label={t('compare.add.heading')}
        items={items}
        renderEmptyState={() => <p className={styles.none}>{t('compare.add.none', { text })}</p>}
      >
        {found.map((candidate) => (
          <CandidateItem
            key={candidate.mechanism.id}
            candidate={candidate}
            onAction={() => choose(candidate.mechanism.id)}
          />
        ))}
      </Menu>
    </Autocomplete>
  )
}

interface ItemProps {
  readonly candidate: Candidate
  readonly onAction: () => void
}

/** Name, official name where it differs, level and size. */
function CandidateItem({ candidate: { mechanism, size }, onAction }: ItemProps) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const count = size === null ? t('explore.unlisted') : t(`explore.size.${view.roles}`, { count: size })
  return (
    <MenuItem id={mechanism.id} className={styles.item ?? ''} textValue={mechanism.short} onAction={onAction}>
      <span className={styles.short}>{mechanism.short}</span>{' '}
      {nameInUse(mechanism) ? <span>{mechanism.name}</span> : null}{' '}
      <span className={styles.about}>{[t(`level.${mechanism.level}`), count].join(' · ')}</span>
    </MenuItem>
  )
}

/** The list was opened to be searched. */
function focusField(box: HTMLElement | null): void {
  box?.querySelector('input')?.focus()
}
