import { useTranslation } from 'react-i18next'
import { mostFigures, mostLetters, type Figure, type Slide } from '../../../domain/deck.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { Choice } from '../../../ui/controls/Choice.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import { TextBox } from '../../../ui/controls/TextBox.tsx'
import styles from '../editor/DeckEditor.module.css'
import { figureKinds, figureOfKind, figureSubject, type FigureSubject } from './figure-kinds.ts'
import { FigureValueFields } from './FigureValueFields.tsx'
import { useFigures } from '../../../parts/slide/use-figures.ts'
import { useSlideView } from '../../../parts/slide/use-slide-view.ts'

interface Props {
  readonly slide: Slide
  readonly onChange: (slide: Slide) => void
}

/** Up to three figures: each typed, or counted from the data, so that it is never out of step with them. */
export function FigureFields({ slide, onChange }: Props) {
  const { t } = useTranslation()
  const { index } = useAtlasData()
  const view = useSlideView(slide)
  const { figures } = slide
  const subject = figureSubject(view, index)
  if (!subject) return null
  const put = (next: readonly Figure[]) => onChange({ ...slide, figures: [...next] })
  const add = () => put([...figures, { label: t('decks.figure.new-label'), value: figureOfKind('members', subject) }])
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('decks.figure.title')}</legend>
      {figures.map((figure, at) => (
        <OneFigure
          key={`${slide.id} ${at}`}
          number={at + 1}
          figure={figure}
          subject={subject}
          onChange={(next) => put(figures.with(at, next))}
          onRemove={() => put(figures.toSpliced(at, 1))}
        />
      ))}
      {figures.length < mostFigures ? (
        <Button onPress={add}>
          <Icon name="plus" size={16} />
          {t('decks.figure.add')}
        </Button>
      ) : null}
    </fieldset>
  )
}

interface FigureProps {
  readonly number: number
  readonly figure: Figure
  readonly subject: FigureSubject
  readonly onChange: (figure: Figure) => void
  readonly onRemove: () => void
}

function OneFigure({ number, figure, subject, onChange, onRemove }: FigureProps) {
  const { t } = useTranslation()
  const { label, value } = figure
  return (
    <div className={styles.figure} role="group" aria-label={t('decks.fault.figure', { number })}>
      <div className={styles.figureHead}>
        <FigureNow figure={figure} />
        <Button look="icon" aria-label={t('decks.figure.remove', { number })} onPress={onRemove}>
          <Icon name="trash" size={16} />
        </Button>
      </div>
      <Choice
        label={t('decks.figure.kind')}
        value={value.of}
        options={figureKinds.map((key) => ({ key, label: t(`decks.figure.of.${key}`) }))}
        onChange={(kind) => onChange({ label, value: figureOfKind(kind, { ...subject, ...subjectOf(figure) }) })}
      />
      <FigureValueFields value={value} subject={subject} onChange={(next) => onChange({ label, value: next })} />
      <TextBox
        label={t('decks.figure.label')}
        value={label}
        mostLetters={mostLetters.label}
        required={t('decks.figure.label-missing')}
        onChange={(next) => onChange({ label: next, value })}
      />
    </div>
  )
}

/** What it says now, and whether that was counted. */
function FigureNow({ figure }: Pick<FigureProps, 'figure'>) {
  const { t } = useTranslation()
  const [said] = useFigures({ figures: [figure] })
  const text = said ? [said.text, said.unit].filter((part) => part !== null).join(' ') : t('present.figure-unknown')
  const kind = figure.value.of === 'text' ? 'typed' : 'counted'
  return (
    <p className={styles.now}>
      <strong>{text}</strong> {t(`decks.figure.${kind}`)}
    </p>
  )
}

/** What a figure is about already, so that another kind is about the same. */
function subjectOf({ value }: Figure): Partial<FigureSubject> {
  return {
    ...('mechanism' in value ? { mechanism: value.mechanism } : {}),
    ...('theme' in value && value.theme !== null ? { theme: value.theme } : {}),
    ...('country' in value ? { country: value.country } : {}),
  }
}
