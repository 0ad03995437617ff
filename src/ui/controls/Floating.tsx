import { Popover, type PopoverProps } from 'react-aria-components'
import styles from './Floating.module.css'

interface Props extends Omit<PopoverProps, 'className' | 'style'> {
  readonly className?: string | undefined
}

/** The surface of what opens over the page beside its button. */
export function Floating({ className = '', ...rest }: Props) {
  return <Popover className={`${styles.surface} ${className}`} {...rest} />
}
