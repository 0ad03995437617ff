import { useRef } from 'react'
import type { PressEvent } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { ComparedMechanism, Comparison } from '../../../derive/comparison/comparison.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { SetChip } from '../../../parts/compare/SetChip.tsx'
import { useHighlights, useLightUp } from '../../../parts/atlas/use-highlight.ts'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import { mostCompared } from '../../../view/atlas-view.ts'
import { withCompared } from '../../../view/go.ts'
import { AddMechanism } from './AddMechanism.tsx'
import { ChipMenu } from './ChipMenu.tsx'
import styles from './ComparedChips.module.css'

/** What is compared, in the order that gives the colours, with ways to add, move and remove. */
export function ComparedChips({ comparison: { compared } }: { readonly comparison: Comparison }) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  return (
    <ul className={styles.chips} aria-label={t('compare.chips.label')}>
      {compared.map((one) => (
        <ComparedChip key={one.mechanism.id} one={one} last={one.position === compared.length - 1} />
      ))}
      <li className={styles.add}>
        {compared.length < mostCompared ? (
          <AddMechanism first={compared.length === 0} />
        ) : (
          <span className={styles.full}>{t('compare.chips.full', { most: mostCompared })}</span>
        )}
        {compared.length > 1 ? (
          <TextButton onPress={() => go({ ...view, compared: [], camera: null })}>
            {t('compare.chips.clear')}
          </TextButton>
        ) : null}
      </li>
    </ul>
  )
}

/** One of them; pointed at, its footprint stands alone on the map. */
function ComparedChip({ one, last }: { readonly one: ComparedMechanism; readonly last: boolean }) {
  const { t } = useTranslation()
  const { view, go } = useCurrentView()
  const highlights = useHighlights()
  const { id, short } = one.mechanism
  const light = useLightUp({ kind: 'mechanism', id })
  const item = useRef<HTMLLIElement>(null)
  const remove = ({ pointerType }: PressEvent) => {
    const byHand = pointerType === 'mouse' || pointerType === 'touch' || pointerType === 'pen'
    if (!byHand) neighbourOf(item.current)?.focus()
    highlights.set(null)
    go(withCompared(view, id))
  }
  return (
    <li ref={item} {...light}>
      <SetChip colour={one.colour} removeLabel={t('compare.pick.remove', { name: short })} onRemove={remove}>
        <ChipMenu mechanism={one.mechanism} first={one.position === 0} last={last} />
      </SetChip>
    </li>
  )
}

/** Where the focus goes when its chip goes: to the same place of the next chip, else to what follows the chips. */
function neighbourOf(item: HTMLLIElement | null): HTMLElement | null {
  return item?.nextElementSibling?.querySelector('button') ?? null
}
