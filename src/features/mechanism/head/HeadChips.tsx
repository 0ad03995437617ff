import { useTranslation } from 'react-i18next'
import type { Mechanism } from '../../../domain/atlas-index.ts'
import { Chip } from '../../../ui/controls/Chip.tsx'
import styles from './Head.module.css'

/** More regions than this stand in a line of text, since chips would take three rows. */
const mostRegionChips = 2

/** Level, regions and whether it still works. */
export function HeadChips({ mechanism: { level, regions, status } }: { readonly mechanism: Mechanism }) {
  const { t } = useTranslation()
  const names = regions.map((region) => t(`region.${region}`))
  const chips = names.length <= mostRegionChips
  return (
    <div className={styles.chips}>
      <Chip>{t(`level.${level}`)}</Chip>
      {chips ? names.map((name) => <Chip key={name}>{name}</Chip>) : null}
      <Chip tone={status === 'active' ? 'good' : 'warn'}>{t(`status.${status}`)}</Chip>
      {chips ? null : <p className={styles.regions}>{names.join(' · ')}</p>}
    </div>
  )
}
