import { rounded } from '../../../algorithms/rounded.ts'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Comparison, comparable } from '../../../derive/comparison/comparison.ts'
import { markWith, type PictureMark } from '../../../derive/comparison/comparison-marks.ts'
import { eulerOf, type EulerFault } from '../../../derive/comparison/euler.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { Section } from '../../../ui/layout/Section.tsx'
import { useInlineSize } from '../../../ui/hooks/use-inline-size.ts'
import { EulerFigure } from './EulerFigure.tsx'
import styles from './SetsSection.module.css'
import { UpsetFigure } from './UpsetFigure.tsx'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { Button } from '../../../ui/controls/Button.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import { markListId } from './SetsMarkButton.tsx'
import { WhereCountries } from './WhereCountries.tsx'

/** Pixels taken until the panel is laid out. */
const usualWidth = 480

/** The sets as a picture: circles whose areas are true for two or three, columns for more, and where circles would not be true. */
export function SetsSection({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { ref, size } = useInlineSize<HTMLDivElement>()
  const [chosen, setChosen] = useState<string | null>(null)
  const euler = useMemo(() => eulerOf(comparison), [comparison])
  if (comparable(comparison).filter(({ iso3s }) => iso3s.size > 0).length < 2) return null
  const width = size || usualWidth
  const choice = { comparison, width, chosen, onChoose: setChosen }
  const close = () => {
    ref.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus()
    setChosen(null)
  }
  return (
    <Section title={t('compare.sets.title')} note={t('compare.sets.note', { kind: euler.kind })}>
      {euler.kind === 'untrue' ? <EulerUntrue comparison={comparison} why={euler.why} /> : null}
      <div ref={ref} className={styles.room}>
        {euler.kind === 'circles' ? <EulerFigure euler={euler} {...choice} /> : <UpsetFigure {...choice} />}
      </div>
      <SetsMarkList mark={markWith(chosen, comparison, words)} onClose={close} />
    </Section>
  )
}

interface Props {
  readonly comparison: Comparison
  readonly why: EulerFault
}

/** Why two or three sets are not shown as circles; nothing where there are more of them. */
function EulerUntrue({ comparison, why: { fault, inside, count, drawn } }: Props) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  if (fault === 'number') return null
  const part = t('compare.sets.part', {
    outside: comparable(comparison).filter(({ iso3s }) => iso3s.size > 0).length - inside.length,
    names: words.list(inside.map(({ mechanism }) => mechanism.short)),
  })
  return (
    <Notice tone="plain">
      <p>{t('compare.sets.untrue', { fault, part, count, drawn: words.number(rounded(drawn, 1)) })}</p>
    </Notice>
  )
}

interface SetsMarkListProps {
  readonly mark: PictureMark | null
  readonly onClose: () => void
}

/** The countries of the part of the picture that is chosen; read out when it opens. */
function SetsMarkList({ mark, onClose }: SetsMarkListProps) {
  const { t } = useTranslation()
  return (
    <div id={markListId} role="status">
      {mark ? (
        <div className={styles.list}>
          <div className={styles.head}>
            <h3 className={styles.title}>{mark.name}</h3>
            <Button look="icon" aria-label={t('compare.sets.close')} onPress={onClose}>
              <Icon name="close" size={16} />
            </Button>
          </div>
          <WhereCountries key={mark.key} countries={mark.countries} />
        </div>
      ) : null}
    </div>
  )
}
