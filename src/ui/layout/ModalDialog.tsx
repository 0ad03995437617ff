import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from '../controls/Button.tsx'
import { Icon } from '../controls/Icon.tsx'
import styles from './ModalDialog.module.css'

interface Props {
  readonly title: string
  /** True for one that shows a picture. */
  readonly wide?: boolean
  /** Names a button at the upper edge that closes it; left out where its own buttons do. */
  readonly close?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the page, which waits. Escape and a press beside it close it. */
export function ModalDialog({ title, wide = false, close, onClose, children }: Props) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen
      isDismissable
      onOpenChange={(stays) => (stays ? undefined : onClose())}
    >
      <Modal className={`${styles.modal} ${wide ? styles.wide : ''}`}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" level={2} className={styles.title ?? ''}>
              {title}
            </Heading>
            {close === undefined ? null : (
              <Button look="icon" aria-label={close} onPress={onClose}>
                <Icon name="close" />
              </Button>
            )}
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
