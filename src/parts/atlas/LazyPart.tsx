import { Component, Suspense, type ReactNode } from 'react'
import styles from './LazyPart.module.css'
import { PartFailure } from './PartFailure.tsx'

interface Props {
  /** Given for a dialog, which is closed by it: what failed then lies over the page, as the dialog would. */
  readonly onClose?: () => void
  readonly children: ReactNode
}

interface State {
  readonly failed: { readonly error: unknown } | null
}

/** A part that is loaded when it is first seen. Where it fails it alone says so, not the whole page. */
export class LazyPart extends Component<Props, State> {
  override state: State = { failed: null }

  static getDerivedStateFromError(error: unknown): State {
    return { failed: { error } }
  }

  override render(): ReactNode {
    const { onClose, children } = this.props
    const { failed } = this.state
    if (failed === null) return <Suspense fallback={null}>{children}</Suspense>
    return (
      <div className={onClose ? styles.over : styles.within}>
        <PartFailure error={failed.error} onClose={onClose} />
      </div>
    )
  }
}
