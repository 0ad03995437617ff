import { Button, type ButtonProps } from 'react-aria-components'
import styles from './TextButton.module.css'

/** A button that looks like a link in a line of text: it changes what is seen without going anywhere. */
export function TextButton(props: Omit<ButtonProps, 'className' | 'style'>) {
  return <Button className={styles.button ?? ''} {...props} />
}
