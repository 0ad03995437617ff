import { memo, type KeyboardEvent } from 'react'
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Deck, Slide } from '../../../domain/deck.ts'
import { Icon } from '../../../ui/controls/Icon.tsx'
import styles from './SlideList.module.css'
import { SlidePreview } from '../../../parts/slide/SlidePreview.tsx'
import type { DeckEditing } from './use-deck-editor.ts'

interface Props {
  readonly deck: Deck
  readonly editing: DeckEditing
}

/**
 * The slides of a deck that is edited, in their order. Dragged by pointer, or by keyboard from the grip (Enter, arrows, Enter); Alt and an
 * arrow move the slide that has the focus, Delete takes it away.
 */
export function SlideList({ deck, editing }: Props) {
  const { t } = useTranslation()
  const { slides } = deck
  const dragAndDropHooks = useDraggedSlides(deck, editing)
  return (
    <div className={styles.list} onKeyDownCapture={(event) => moveByKey(event, deck, editing)}>
      <GridList
        className={styles.grid ?? ''}
        aria-label={t('decks.slides.list')}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[editing.slide?.id ?? '']}
        onSelectionChange={([key]) => {
          const place = placeIn(deck, key)
          if (place >= 0) editing.open(place)
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {slides.map((slide, index) => (
          <GridListItem
            key={slide.id}
            id={slide.id}
            className={styles.row ?? ''}
            textValue={t('present.slide-named', { slide: index + 1, title: slide.title })}
          >
            <Button slot="drag" className={styles.grip ?? ''} aria-label={t('decks.slides.drag', { slide: index + 1 })}>
              <Icon name="grip" size={16} />
            </Button>
            <span className={styles.number}>{index + 1}</span>
            <Thumb slide={slide} number={index + 1} slides={slides.length} />
            <span className={styles.title} dir="auto">
              {slide.title}
            </span>
          </GridListItem>
        ))}
      </GridList>
    </div>
  )
}

/** The place of a slide from 0; -1 where there is none of the id. */
function placeIn({ slides }: Deck, key: unknown): number {
  return slides.findIndex(({ id }) => id === key)
}

function useDraggedSlides(deck: Deck, editing: DeckEditing) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': deck.slides[placeIn(deck, key)]?.title ?? '' })),
    onReorder: ({ keys: [key], target }) => {
      const from = placeIn(deck, key)
      const before = placeIn(deck, target.key) + (target.dropPosition === 'after' ? 1 : 0)
      if (from >= 0) editing.move(from, before > from ? before - 1 : before)
    },
  })
  return dragAndDropHooks
}

/** Alt and an arrow, Delete: of the slide that has the focus. Taken before the list, for which arrows go from slide to slide. */
function moveByKey(event: KeyboardEvent, deck: Deck, editing: DeckEditing): void {
  const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
  if (step === undefined && event.key !== 'Delete') return
  const row = event.target instanceof Element ? event.target.closest('[role=row]') : null
  const at = placeIn(deck, row?.getAttribute('data-key'))
  if (at < 0) return
  event.preventDefault()
  event.stopPropagation()
  if (step === undefined) editing.remove(at)
  else editing.move(at, at + step)
}

interface ThumbProps {
  readonly slide: Slide
  readonly number: number
  readonly slides: number
}

/** Drawn anew only when its own slide changes. */
const Thumb = memo(function Thumb(props: ThumbProps) {
  return (
    <div className={styles.thumb} inert>
      <SlidePreview {...props} />
    </div>
  )
})
