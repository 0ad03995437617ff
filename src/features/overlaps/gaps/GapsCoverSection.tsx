import { useTranslation } from 'react-i18next'
import type { Cover } from '../../../algorithms/set-cover.ts'
import { gapMembers, type ThemeGaps } from '../../../derive/theme/theme-gaps.ts'
import type { Mechanism } from '../../../domain/atlas-index.ts'
import type { Iso3 } from '../../../domain/ids.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { Section } from '../../../ui/layout/Section.tsx'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import styles from './GapsCoverSection.module.css'
import { GapsCoverStep } from './GapsCoverStep.tsx'
import { gapsListId } from './GapsListSection.tsx'

interface Props {
  readonly gaps: ThemeGaps
  readonly cover: Cover<Mechanism, Iso3>
}

/** The few mechanisms that together reach all whom any mechanism with the theme reaches, in the order in which they add most. */
export function GapsCoverSection({ gaps, cover }: Props) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { steps, atLeast } = cover
  const without = gapMembers(gaps).length
  const proven = atLeast === steps.length
  return (
    <Section
      title={t('overlaps.gaps.cover.title', { count: steps.length })}
      note={t('overlaps.gaps.cover.note', {
        all: gaps.unMembers - without,
        roles: gaps.roles,
        any: gaps.theme === null ? 'yes' : 'no',
      })}
    >
      <ol className={styles.steps}>
        {steps.map((step, at) => (
          <GapsCoverStep key={step.key.id} step={step} number={at + 1} all={gaps.unMembers} />
        ))}
      </ol>
      <p className={styles.note}>
        {t(proven ? 'overlaps.gaps.cover.proven' : 'overlaps.gaps.cover.greedy', { atLeast, count: steps.length })}
      </p>
      {without > 0 ? (
        <p className={styles.missed}>
          {t('overlaps.gaps.cover.missed')}{' '}
          <TextButton onPress={showList}>
            {t('overlaps.gaps.cover.missed-count', { count: without, number: words.number(without) })}
          </TextButton>
        </p>
      ) : null}
    </Section>
  )
}

function showList() {
  const list = document.getElementById(gapsListId)
  list?.scrollIntoView()
  list?.focus({ preventScroll: true })
}
