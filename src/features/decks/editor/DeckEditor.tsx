import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeckFault } from '../../../domain/deck-faults.ts'
import { mostLetters, type Deck } from '../../../domain/deck.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { ViewLink } from '../../../parts/links/PlaceLink.tsx'
import { PrintSheets } from '../../../parts/print/PrintSheets.tsx'
import { StrongLink } from '../../../parts/links/StrongLink.tsx'
import { PanelFrame } from '../../../ui/layout/PanelFrame.tsx'
import { TextBox } from '../../../ui/controls/TextBox.tsx'
import { goTo } from '../../../view/go.ts'
import { BackToDecks } from '../deck/BackToDecks.tsx'
import { DeckMenu } from '../deck/DeckMenu.tsx'
import { stagePlace } from '../../../parts/deck/deck-place.ts'
import styles from './DeckEditor.module.css'
import { DoubtList } from '../../../parts/deck/DoubtList.tsx'
import { LeftOutNotice } from '../deck/LeftOutNotice.tsx'
import { SavingState } from './SavingState.tsx'
import { SlideForm } from './SlideForm.tsx'
import { SlideList } from './SlideList.tsx'
import { SlidePreview } from '../../../parts/slide/SlidePreview.tsx'
import { SlidesWithNotes } from '../deck/SlidesWithNotes.tsx'
import { SlideTools } from './SlideTools.tsx'
import type { TakeAway } from '../../../parts/deck/take-away.ts'
import { useDeckEditor, type DeckEditing } from './use-deck-editor.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { usePreload } from '../../../parts/deck/use-preload.ts'
import { usePreloadedMap } from '../../../parts/map/use-preloaded-map.ts'
import { useStartKey } from '../deck/use-start-key.ts'
import { useUndoKeys } from './use-undo-keys.ts'

interface Props {
  readonly deck: Deck
  readonly leftOut: readonly DeckFault[]
  readonly takeAway: TakeAway
}

/** An own deck: its slides in order, the one that is open as the hall will see it, and all that it says. Every change is kept as it is made. */
export function DeckEditor({ deck, leftOut, takeAway }: Props) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const editing = useDeckEditor(deck)
  const stage = goTo(view, stagePlace(deck.id))
  usePreload(deck)
  usePreloadedMap()
  useStartKey(() => go(stage))
  useUndoKeys(editing.undoOrRedo)
  const slides = useKeptFocus(editing.undone)
  return (
    <PanelFrame
      title={deck.title}
      above={
        <div className={styles.deeds}>
          <StrongLink view={stage}>{t('present.decks.present')}</StrongLink>
          {takeAway.ofDeck(deck)}
          <DeckMenu deck={deck} own />
          <SavingState />
        </div>
      }
      close={<BackToDecks />}
    >
      <LeftOutNotice leftOut={leftOut} />
      <DeckTexts deck={deck} editing={editing} />
      <div className={styles.editor}>
        <section ref={slides} className={styles.slides} aria-label={t('decks.slides.title')}>
          <SlideTools editing={editing} />
          <SlideList deck={deck} editing={editing} />
        </section>
        <OpenSlide deck={deck} editing={editing} takeAway={takeAway} />
      </div>
      <PrintSheets>
        <h1>{deck.title}</h1>
        <p>{deck.summary}</p>
        <SlidesWithNotes deck={deck} address={deck.id} />
      </PrintSheets>
    </PanelFrame>
  )
}

interface PartProps {
  readonly deck: Deck
  readonly editing: DeckEditing
}

function DeckTexts({ deck, editing }: PartProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.texts}>
      <TextBox
        label={t('decks.title')}
        value={deck.title}
        mostLetters={mostLetters.title}
        required={t('decks.title-missing')}
        onChange={(title) => editing.change({ ...deck, title })}
      />
      <TextBox
        label={t('decks.summary')}
        value={deck.summary}
        mostLetters={mostLetters.summary}
        onChange={(summary) => editing.change({ ...deck, summary })}
      />
    </div>
  )
}

function OpenSlide({ deck, editing, takeAway }: PartProps & Pick<Props, 'takeAway'>) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const { slide, at } = editing
  const [cut, setCut] = useState(false)
  if (!slide) return null
  const name = t('present.slide-named', { slide: at + 1, title: slide.title })
  return (
    <>
      <section className={styles.preview} aria-label={t('decks.preview')}>
        <div inert>
          <SlidePreview slide={slide} number={at + 1} slides={deck.slides.length} onCut={setCut} />
        </div>
        <p role="status">{cut ? t('decks.cut') : null}</p>
        <p>
          <ViewLink view={goTo(view, stagePlace(deck.id, at + 1))}>{t('decks.present-here')}</ViewLink>{' '}
          {takeAway.ofSlide(deck, at)}
        </p>
        <DoubtList deck={deck} slide={at + 1} />
      </section>
      <section key={slide.id} aria-label={name}>
        <SlideForm slide={slide} onChange={editing.changeSlide} />
      </section>
    </>
  )
}
