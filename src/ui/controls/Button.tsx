import type { Ref } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components'
import styles from './Button.module.css'

interface Props extends Omit<ButtonProps, 'className' | 'style'> {
  readonly ref?: Ref<HTMLButtonElement>
  /** `quiet` has no border, `icon` is square for a single icon and needs an aria-label. */
  readonly look?: 'plain' | 'strong' | 'quiet' | 'icon'
}

export function Button({ look = 'plain', ...rest }: Props) {
  return <AriaButton className={`${styles.button} ${styles[look]}`} {...rest} />
}
