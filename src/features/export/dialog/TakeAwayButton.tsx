import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Deck } from '../../../domain/deck.ts'
import { LazyPart } from '../../../parts/atlas/LazyPart.tsx'
import { Button } from '../../../ui/controls/Button.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import { usePreloadedFormats } from './use-preloaded-formats.ts'

const TakeAwayDialog = lazy(async () => ({ default: (await import('./TakeAwayDialog.tsx')).TakeAwayDialog }))

/** Opens what a deck can be taken away as. */
export function TakeAwayButton({ deck }: { readonly deck: Deck }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  usePreloadedFormats()
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Icon name="down" size={16} />
        {t('export.deck.button')}
      </Button>
      {open ? (
        <LazyPart onClose={() => setOpen(false)}>
          <TakeAwayDialog deck={deck} onClose={() => setOpen(false)} />
        </LazyPart>
      ) : null}
    </>
  )
}
