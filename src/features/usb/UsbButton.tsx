import { useTranslation } from 'react-i18next'
import type { Deck } from '../../domain/deck.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { Icon } from '../../ui/controls/Icon.tsx'
import styles from './UsbButton.module.css'
import { useDeckPage } from './use-deck-page.ts'

/** Saves the deck as one page that opens from a disk, without a network. What it needs is loaded when it is asked for. */
export function UsbButton({ deck }: { readonly deck: Deck }) {
  const { t } = useTranslation()
  const { state, make } = useDeckPage(deck)
  return (
    <>
      <Button isPending={state.kind === 'working'} onPress={make}>
        <Icon name="save" size={16} />
        {t(state.kind === 'working' ? 'usb.working' : 'usb.button')}
      </Button>
      <output className={styles.said} data-failed={state.kind === 'failed' || undefined}>
        {state.kind === 'saved' ? t('usb.saved', { megabytes: state.megabytes }) : null}
        {state.kind === 'failed' ? t('usb.failed', { problem: state.problem }) : null}
      </output>
    </>
  )
}
