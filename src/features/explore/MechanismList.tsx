import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mechanism } from '../../domain/atlas-index.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { GlyphLand } from '../../parts/FootprintGlyph.tsx'
import { useLitMechanisms } from '../../parts/use-lit-mechanisms.ts'
import { useRovingRows } from '../../ui/use-roving-rows.ts'
import styles from './MechanismList.module.css'
import { MechanismRow } from './MechanismRow.tsx'

/** The mechanisms; only one row is a stop of the Tab key, arrow keys move from row to row. */
export function MechanismList({ listed }: { readonly listed: readonly Mechanism[] }) {
  const { t } = useTranslation()
  const { view } = useAtlas()
  const lit = useLitMechanisms()
  const roving = useRovingRows<HTMLUListElement>()
  const opened = view.place.kind === 'mechanism' ? view.place.id : null
  const { ref } = roving
  useEffect(() => {
    if (opened) ref.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [opened, ref])
  return (
    <>
      <GlyphLand />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul className={styles.list} aria-label={t('explore.list')} {...roving}>
        {listed.map((mechanism) => (
          <li key={mechanism.id} className={styles.item} data-lit={lit.has(mechanism.id) || undefined}>
            <MechanismRow mechanism={mechanism} opened={mechanism.id === opened} />
          </li>
        ))}
      </ul>
    </>
  )
}
