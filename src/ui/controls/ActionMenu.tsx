import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components'
import { Floating } from './Floating.tsx'
import styles from './ActionMenu.module.css'
import { Button } from './Button.tsx'
import { Icon, type IconName } from './Icon.tsx'

export interface Action {
  readonly key: string
  readonly icon: IconName
  readonly label: string
  readonly act: () => void
}

interface Props {
  /** The accessible name of the button and of its menu. */
  readonly name: string
  readonly actions: readonly Action[]
  readonly placement?: 'bottom start' | 'bottom end'
  /** What stands on the button. */
  readonly children: ReactNode
}

/** A button that opens a short menu of things to do. */
export function ActionMenu({ name, actions, placement = 'bottom end', children }: Props) {
  return (
    <MenuTrigger>
      <Button aria-label={name}>{children}</Button>
      <Floating placement={placement} offset={4}>
        <Menu className={styles.menu ?? ''} aria-label={name}>
          {actions.map(({ key, icon, label, act }) => (
            <MenuItem key={key} id={key} className={styles.item ?? ''} textValue={label} onAction={act}>
              <Icon name={icon} size={16} />
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Floating>
    </MenuTrigger>
  )
}
