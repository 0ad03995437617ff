import { useTranslation } from 'react-i18next'
import { mostShared } from '../../../domain/deck.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import type { FigureFieldsProps } from './figure-fields.ts'
import { MechanismChoice } from './MechanismChoice.tsx'

/** Two mechanisms or more, each in a list of its own. */
export function SharedFields({ value, onChange }: FigureFieldsProps<'shared'>) {
  const { t } = useTranslation()
  const { mechanisms } = value
  const put = (next: readonly MechanismId[]) => onChange({ ...value, mechanisms: [...next] })
  return (
    <>
      {mechanisms.map((id, at) => (
        <MechanismChoice
          key={`${at} ${id}`}
          chosen={id}
          label={t('decks.figure.mechanism-of', { number: at + 1 })}
          onChange={(next) => put(mechanisms.with(at, next))}
        />
      ))}
      {mechanisms.length < mostShared ? (
        <MechanismChoice
          key={`${mechanisms.length} more`}
          chosen={null}
          label={t('decks.figure.mechanism-more')}
          onChange={(next) => put([...mechanisms, next])}
        />
      ) : null}
      {mechanisms.length > 2 ? (
        <p>
          <TextButton onPress={() => put(mechanisms.slice(0, -1))}>{t('decks.figure.mechanism-less')}</TextButton>
        </p>
      ) : null}
    </>
  )
}
