import { useEffect, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mechanism } from '../../domain/atlas-index.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { GlyphLand } from '../../parts/atlas/FootprintGlyph.tsx'
import { useLitMechanisms } from '../../parts/atlas/use-lit-mechanisms.ts'
import { usePrinting } from '../../ui/hooks/use-printing.ts'
import { useReachedCount } from '../../ui/hooks/use-reached-count.ts'
import { useRovingRows } from '../../ui/hooks/use-roving-rows.ts'
import styles from './MechanismList.module.css'
import { MechanismRow } from './MechanismRow.tsx'
import { mechanismOf } from '../../view/place-lookups.ts'

/** Pixels of a row, about. */
const rowHeight = 80

/** The mechanisms; only one row is a stop of the Tab key, arrow keys move from row to row. */
export function MechanismList({ listed }: { readonly listed: readonly Mechanism[] }) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const lit = useLitMechanisms()
  const opened = mechanismOf(view.place)
  const least = usePrinting() ? listed.length : 1 + listed.findIndex(({ id }) => id === opened)
  const { made, end, reachAll } = useReachedCount(listed.length, least)
  const { ref, onKeyDown, ...roving } = useRovingRows<HTMLUListElement>()
  useEffect(() => {
    if (opened) ref.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [opened, ref])
  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.key === 'End') reachAll()
    onKeyDown(event)
  }
  return (
    <>
      <GlyphLand />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        id="mechanism-list"
        ref={ref}
        className={styles.list}
        aria-label={t('explore.list')}
        onKeyDown={move}
        {...roving}
      >
        {listed.slice(0, made).map((mechanism) => (
          <li key={mechanism.id} className={styles.item} data-lit={lit.has(mechanism.id) || undefined}>
            <MechanismRow mechanism={mechanism} opened={mechanism.id === opened} />
          </li>
        ))}
      </ul>
      <div ref={end} style={{ blockSize: (listed.length - made) * rowHeight }} />
    </>
  )
}
