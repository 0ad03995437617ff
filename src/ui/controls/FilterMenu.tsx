import type { ReactNode } from 'react'
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Text } from 'react-aria-components'
import { Floating } from './Floating.tsx'
import { Icon } from './Icon.tsx'
import styles from './FilterMenu.module.css'
import { type Finder, MenuFinder } from './MenuFinder.tsx'

interface FilterOption<Key extends string> {
  readonly key: Key
  readonly label: string
  /** How many things it would leave, and how that is read out: "12", "12 mechanisms". */
  readonly count?: { readonly figure: string; readonly spoken: string }
}

export interface FilterGroup<Key extends string> {
  readonly label: string
  /** A swatch before the group's heading, decoration only. */
  readonly mark?: ReactNode
  readonly options: readonly FilterOption<Key>[]
}

interface Props<Key extends string> {
  /** What the menu chooses, its accessible name: "Region". */
  readonly name: string
  /** What stands on the closed menu: the name, or what is chosen. */
  readonly label: string
  /** The accessible name of the closed menu, where `label` alone leaves open what is chosen. It must contain the label. */
  readonly spoken?: string
  /** `text` stands without a frame in a line of text. */
  readonly look?: 'chip' | 'text'
  /** True where the choice differs from the usual one, so that the menu stands out. */
  readonly applied: boolean
  readonly choice: 'one' | 'several'
  /** What the choice means, under the options. */
  readonly note?: string
  /** Set where the options are so many that one looks for them by name. */
  readonly finder?: Finder
  readonly groups: readonly FilterGroup<Key>[]
  readonly chosen: readonly Key[]
  readonly onChange: (chosen: readonly Key[]) => void
}

/** A compact menu of choices behind a chip: one of them or several, in groups. */
export function FilterMenu<Key extends string>({ name, groups, chosen, onChange, ...props }: Props<Key>) {
  const { label, spoken, look = 'chip', applied, choice, note, finder } = props
  const choose = (keys: 'all' | Iterable<string | number>) => {
    const now = new Set<string | number>(keys === 'all' ? [] : keys)
    onChange(groups.flatMap(({ options }) => options.map(({ key }) => key)).filter((key) => now.has(key)))
  }
  return (
    <MenuTrigger>
      <Button
        className={`${styles.trigger} ${styles[look]}`}
        data-applied={applied || undefined}
        data-choice={choice}
        {...named(spoken)}
      >
        <span className={styles.label}>{label}</span>
        <Icon name="chevron" size={12} />
      </Button>
      <Floating className={styles.popover} placement="bottom start" offset={4} maxHeight={460}>
        <MenuFinder finder={finder}>
          <Menu
            className={styles.menu ?? ''}
            aria-label={name}
            selectionMode={choice === 'one' ? 'single' : 'multiple'}
            disallowEmptySelection={choice === 'one'}
            selectedKeys={chosen}
            onSelectionChange={choose}
          >
            {groups.map((group) => (
              <Group key={group.label} {...group} headed={groups.length > 1} />
            ))}
          </Menu>
        </MenuFinder>
        {note ? <p className={styles.note}>{note}</p> : null}
      </Floating>
    </MenuTrigger>
  )
}

interface GroupProps<Key extends string> extends FilterGroup<Key> {
  /** Whether its label is shown: where there are others. */
  readonly headed: boolean
}

function Group<Key extends string>({ label, mark, options, headed }: GroupProps<Key>) {
  return (
    <MenuSection aria-label={label}>
      {headed ? (
        <Header className={styles.heading ?? ''}>
          {mark}
          {label}
        </Header>
      ) : null}
      {options.map((option) => (
        <MenuItem key={option.key} id={option.key} className={styles.option ?? ''} textValue={option.label}>
          {({ isSelected }) => (
            <>
              <span className={styles.tick}>{isSelected ? <Icon name="check" size={14} /> : null}</span>
              <Text slot="label">{option.label}</Text>
              {option.count ? (
                <Text slot="description" className={styles.count ?? ''}>
                  <span aria-hidden="true">{option.count.figure}</span>
                  <span className="visually-hidden">{option.count.spoken}</span>
                </Text>
              ) : null}
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  )
}

function named(spoken: string | undefined) {
  return spoken === undefined ? {} : { 'aria-label': spoken }
}
