import { Button, Menu, MenuItem, MenuTrigger } from 'react-aria-components'
import { Floating } from '../../../ui/controls/Floating.tsx'
import { useTranslation } from 'react-i18next'
import type { Mechanism } from '../../../domain/atlas-index.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { Icon } from '../../../ui/controls/Icon.tsx'
import { goTo, withMoved } from '../../../view/go.ts'
import styles from './ChipMenu.module.css'

interface Props {
  readonly mechanism: Mechanism
  readonly first: boolean
  readonly last: boolean
}

/** The name of a compared mechanism, behind which stand the ways to move it and to open its own page. */
export function ChipMenu({ mechanism: { id, short, name }, first, last }: Props) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  return (
    <MenuTrigger>
      <Button className={styles.name ?? ''} aria-label={t('compare.chips.menu', { name: short })}>
        <span title={name}>{short}</span>
      </Button>
      <Floating className={styles.popover} placement="bottom start" offset={4}>
        <Menu className={styles.menu ?? ''} aria-label={short} disabledKeys={disabledKeys(first, last)}>
          <Item
            id="earlier"
            icon="back"
            text={t('compare.chips.earlier')}
            onAction={() => go(withMoved(view, id, -1))}
          />
          <Item id="later" icon="forward" text={t('compare.chips.later')} onAction={() => go(withMoved(view, id, 1))} />
          <Item
            id="open"
            icon="external"
            text={t('compare.chips.open', { name: short })}
            onAction={() => go(goTo(view, { kind: 'mechanism', id, tab: 'overview' }))}
          />
        </Menu>
      </Floating>
    </MenuTrigger>
  )
}

interface ItemProps {
  readonly id: string
  readonly icon: 'back' | 'forward' | 'external'
  readonly text: string
  readonly onAction: () => void
}

function Item({ id, icon, text, onAction }: ItemProps) {
  return (
    <MenuItem id={id} className={styles.item ?? ''} textValue={text} onAction={onAction}>
      <span className={styles.icon}>
        <Icon name={icon} size={14} />
      </span>
      {text}
    </MenuItem>
  )
}

function disabledKeys(first: boolean, last: boolean): readonly string[] {
  return [...(first ? ['earlier'] : []), ...(last ? ['later'] : [])]
}
