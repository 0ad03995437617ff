import { useTranslation } from 'react-i18next'
import { mostLetters, revealOrders, slideLayouts, type Slide } from '../../../domain/deck.ts'
import { Choice } from '../../../ui/controls/Choice.tsx'
import { Segments } from '../../../ui/controls/Segments.tsx'
import { TextBox } from '../../../ui/controls/TextBox.tsx'
import styles from './DeckEditor.module.css'
import { FigureFields } from '../figures/FigureFields.tsx'
import { SlideTexts } from './SlideTexts.tsx'
import { SourceFields } from './SourceFields.tsx'
import { useSlideView } from '../../../parts/slide/use-slide-view.ts'
import { ViewFields } from './ViewFields.tsx'
import { isPlace } from '../../../view/places.ts'

interface Props {
  readonly slide: Slide
  readonly onChange: (slide: Slide) => void
}

/** All that a slide says and shows. */
export function SlideForm({ slide, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.form}>
      <Segments
        label={t('decks.slide.layout')}
        value={slide.layout}
        options={slideLayouts.map((key) => ({ key, label: t(`decks.layout.${key}`) }))}
        onChange={(layout) => onChange({ ...slide, layout })}
      />
      <TextBox
        label={t('decks.slide.over')}
        value={slide.over ?? ''}
        mostLetters={mostLetters.over}
        onChange={(over) => onChange({ ...slide, over: over === '' ? null : over })}
      />
      <SlideTexts slide={slide} onChange={onChange} />
      <FigureFields slide={slide} onChange={onChange} />
      <ViewFields slide={slide} onChange={onChange} />
      <RevealField slide={slide} onChange={onChange} />
      <SourceFields slide={slide} onChange={onChange} />
    </div>
  )
}

/** Only the members of a mechanism can light up one after the other. */
function RevealField({ slide, onChange }: Props) {
  const { t } = useTranslation()
  const { place } = useSlideView(slide)
  if (!isPlace(place, 'mechanism')) return null
  return (
    <Choice
      label={t('decks.slide.reveal')}
      value={slide.reveal ?? 'none'}
      options={['none' as const, ...revealOrders].map((key) => ({ key, label: t(`decks.reveal.${key}`) }))}
      onChange={(reveal) => onChange({ ...slide, reveal: reveal === 'none' ? null : reveal })}
    />
  )
}
