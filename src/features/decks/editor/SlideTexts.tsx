import { useTranslation } from 'react-i18next'
import { mostLetters, type Slide } from '../../../domain/deck.ts'
import { TextBox } from '../../../ui/controls/TextBox.tsx'

interface Props {
  readonly slide: Slide
  readonly onChange: (slide: Slide) => void
}

/** What a slide says, and what its speaker does. */
export function SlideTexts({ slide, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <TextBox
        label={t('decks.slide.title')}
        value={slide.title}
        mostLetters={mostLetters.title}
        required={t('decks.slide.title-missing')}
        onChange={(title) => onChange({ ...slide, title })}
      />
      <TextBox
        label={t('decks.slide.text')}
        value={slide.text}
        mostLetters={mostLetters.text}
        lines={4}
        onChange={(text) => onChange({ ...slide, text })}
      />
      <TextBox
        label={t('decks.slide.notes')}
        value={slide.notes}
        mostLetters={mostLetters.notes}
        lines={4}
        onChange={(notes) => onChange({ ...slide, notes })}
      />
    </>
  )
}
