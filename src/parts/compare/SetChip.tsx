import type { ReactNode } from 'react'
import { Button, type PressEvent } from 'react-aria-components'
import type { ColourName } from '../../domain/palette.ts'
import { Icon } from '../../ui/controls/Icon.tsx'
import styles from './SetChip.module.css'
import { SetMark } from './SetMark.tsx'

interface Props {
  readonly colour: ColourName
  /** What the cross does, for those who do not see it: "Remove RCM from the comparison". */
  readonly removeLabel: string
  readonly onRemove: (event: PressEvent) => void
  /** The name of the mechanism. */
  readonly children: ReactNode
}

/** A mechanism chosen for comparison: its colour, its name in ink so that it is readable on any of them, a cross that takes it out. */
export function SetChip({ colour, removeLabel, onRemove, children }: Props) {
  const value = `var(--colour-${colour})`
  const look = { borderColor: value, backgroundColor: `color-mix(in srgb, ${value} 12%, transparent)` }
  return (
    <span className={styles.chip} style={look}>
      <SetMark colour={colour} />
      {children}
      <Button className={styles.remove ?? ''} aria-label={removeLabel} onPress={onRemove}>
        <Icon name="close" size={12} />
      </Button>
    </span>
  )
}
