import type { FocusEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { LegendEntry } from '../../../derive/scene/map-scene.ts'
import { LegendSwatch } from '../../legend/LegendSwatch.tsx'
import styles from './LegendEntries.module.css'
import type { Emphasis } from './use-emphasis.ts'

interface Props {
  readonly entries: readonly LegendEntry[]
  readonly emphasis: Emphasis
}

/** What each colour means. An entry emphasises its countries while a pointer or the focus is on it, and until it is pressed again once it is pressed. */
export function LegendEntries({ entries, emphasis }: Props) {
  const { t } = useTranslation()
  const pinned = entries.find(({ label }) => label === emphasis.pinned)
  return (
    <>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.label}>
            <Entry entry={entry} emphasis={emphasis} />
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {pinned ? t('map.emphasised', { label: pinned.label, count: pinned.iso3s?.length ?? 0 }) : null}
      </p>
    </>
  )
}

function Entry({
  entry: { swatch, label, iso3s = [] },
  emphasis,
}: { readonly entry: LegendEntry } & Pick<Props, 'emphasis'>) {
  const { pinned, rest, toggle } = emphasis
  if (iso3s.length === 0) {
    return (
      <span className={styles.entry}>
        <LegendSwatch swatch={swatch} />
        {label}
      </span>
    )
  }
  const leave = () => rest(null)
  return (
    <button
      type="button"
      className={styles.entry}
      aria-pressed={label === pinned}
      onPointerEnter={(event: PointerEvent) => (event.pointerType === 'touch' ? undefined : rest(label))}
      onPointerLeave={leave}
      onFocus={(event: FocusEvent) => (event.currentTarget.matches(':focus-visible') ? rest(label) : undefined)}
      onBlur={leave}
      onClick={() => toggle(label)}
    >
      <LegendSwatch swatch={swatch} />
      {label}
    </button>
  )
}
