import { memo } from 'react'
import type { Role } from '../../../domain/vocabulary.ts'
import styles from './RoleMark.module.css'

interface Props {
  readonly role: Role
  /** Whether the country chairs the mechanism now. */
  readonly chairs: boolean
}

/** How a country takes part, as a shape; a frame around it means that it chairs. Decoration: what stands beside or around it says it. */
export const RoleMark = memo(function RoleMark({ role, chairs }: Props) {
  return (
    <svg className={styles.mark} width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      {chairs ? <rect x="-7" y="-7" width="14" height="14" rx="3" className={styles.chair} /> : null}
      <RoleShape role={role} />
    </svg>
  )
})

function RoleShape({ role }: Pick<Props, 'role'>) {
  switch (role) {
    case 'member':
      return <circle r="4.5" className={styles.full} />
    case 'observer':
      return <circle r="3.8" className={styles.open} />
    case 'associate':
      return <path d="M0-5 5 0 0 5-5 0z" className={styles.full} />
    case 'partner':
      return <path d="M0-4.500 4.500 3.500h-9z" className={styles.open} />
  }
}
