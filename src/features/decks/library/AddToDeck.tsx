import type { TFunction } from 'i18next'
import { useQuery } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ownDecksQuery } from '../../../api/own-decks.ts'
import { mostLetters, mostSlides, type Deck, type Slide } from '../../../domain/deck.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { StrongLink } from '../../../parts/links/StrongLink.tsx'
import { Button } from '../../../ui/controls/Button.tsx'
import { Choice } from '../../../ui/controls/Choice.tsx'
import { ModalDialog } from '../../../ui/layout/ModalDialog.tsx'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { TextBox } from '../../../ui/controls/TextBox.tsx'
import { goTo } from '../../../view/go.ts'
import styles from './AddToDeck.module.css'
import { deckPlace } from '../../../parts/deck/deck-place.ts'
import { SlideTexts } from '../editor/SlideTexts.tsx'
import { useAddSlide, type AddOutcome } from './use-add-slide.ts'
import { useWatchedDecks } from '../../../parts/deck/use-watched-decks.ts'
import { useSlideOfView } from './use-slide-of-view.ts'

/** Makes a slide of the present view and adds it to an own deck, or begins one with it. */
export function AddToDeck({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  useWatchedDecks()
  const { data, isPending } = useQuery(ownDecksQuery)
  const slide = useSlideOfView()
  const { outcome, add } = useAddSlide()
  if (isPending) return null
  const decks = (data ?? []).flatMap((own) => (own.kind === 'whole' ? own.deck : []))
  return (
    <ModalDialog title={t('decks.add.title')} onClose={onClose}>
      {outcome?.kind === 'added' ? (
        <Added deck={outcome.deck} onClose={onClose} />
      ) : (
        <>
          {outcome ? <Refused outcome={outcome} /> : null}
          <AddForm slide={slide} decks={decks} onAdd={add} onClose={onClose} />
        </>
      )}
    </ModalDialog>
  )
}

interface FormProps {
  readonly slide: Slide
  readonly decks: readonly Deck[]
  readonly onAdd: ReturnType<typeof useAddSlide>['add']
  readonly onClose: () => void
}

/** The key of a deck that is begun; ids of own decks all begin otherwise. */
const begun = 'new'

function AddForm({ slide: first, decks, onAdd, onClose }: FormProps) {
  const { t } = useTranslation()
  const [slide, setSlide] = useState(first)
  const [id, setId] = useState(decks.at(-1)?.id ?? begun)
  const [title, setTitle] = useState(t('decks.new.title'))
  const deck = decks.find((one) => one.id === id)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void onAdd(slide, deck ? { kind: 'deck', id } : { kind: 'new', title })
  }
  const options = [
    ...decks.map((one) => ({ key: one.id, label: one.title })),
    { key: begun, label: t('decks.add.new-deck') },
  ]
  return (
    <form className={styles.form} onSubmit={submit}>
      <Choice label={t('decks.add.deck')} value={id} options={options} onChange={setId} />
      {deck ? null : (
        <TextBox
          label={t('decks.add.new-title')}
          value={title}
          mostLetters={mostLetters.title}
          required={t('decks.title-missing')}
          onChange={setTitle}
        />
      )}
      <SlideTexts slide={slide} onChange={setSlide} />
      <div className={styles.buttons}>
        <Button onPress={onClose}>{t('decks.add.cancel')}</Button>
        <Button type="submit" look="strong">
          {t('decks.add.submit')}
        </Button>
      </div>
    </form>
  )
}

function Added({ deck, onClose }: { readonly deck: Deck; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const slide = deck.slides.length
  return (
    <>
      <p role="status">{t('decks.add.added', { slide, title: deck.title })}</p>
      <div className={styles.buttons}>
        <Button ref={takeFocus} onPress={onClose}>
          {t('decks.add.close')}
        </Button>
        <StrongLink view={goTo(view, deckPlace(deck.id, slide))}>{t('decks.open')}</StrongLink>
      </div>
    </>
  )
}

function Refused({ outcome }: { readonly outcome: Exclude<AddOutcome, { kind: 'added' }> }) {
  const { t } = useTranslation()
  return <Notice role="alert">{refusal(outcome, t)}</Notice>
}

function refusal(outcome: Exclude<AddOutcome, { kind: 'added' }>, t: TFunction): string {
  switch (outcome.kind) {
    case 'full':
      return t('decks.add.full', { title: outcome.deck.title, most: mostSlides })
    case 'gone':
      return t('decks.add.gone')
    case 'failed':
      return t(`decks.problem.${outcome.problem}`)
  }
}

/** What was focused went with the form. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus()
}
