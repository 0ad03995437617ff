import { memo, type CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { MechanismId } from '../../domain/ids.ts'
import { useAtlasData } from '../../parts/atlas/atlas-data.ts'
import { MechanismLink } from '../../parts/links/PlaceLink.tsx'
import styles from './FoundingDots.module.css'

interface Props {
  readonly id: MechanismId
  readonly year: number
  readonly along: number
  readonly above: number
  readonly wide: number
  readonly high: number
  /** False where the filters leave the mechanism out: the dot is faint, and still a way to it. */
  readonly listed: boolean
  readonly lit: boolean
  readonly opened: boolean
}

/** One mechanism over its founding year. */
export const FoundingDot = memo(function FoundingDot({ id, year, listed, lit, opened, ...place }: Props) {
  const { t } = useTranslation()
  const { memberships } = useAtlasData()
  const mechanism = memberships.mechanisms.get(id)
  if (!mechanism) return null
  const said = { name: mechanism.short, year: String(year) }
  return (
    <li
      className={styles.dot}
      style={placed(place)}
      data-out={!listed || undefined}
      data-lit={lit || undefined}
      data-opened={opened || undefined}
    >
      <MechanismLink id={id} className={styles.link} aria-current={opened ? 'page' : undefined}>
        <span className="visually-hidden">{t(listed ? 'founding.dot' : 'founding.dot-out', said)}</span>
      </MechanismLink>
    </li>
  )
})

function placed({ along, above, wide, high }: Pick<Props, 'along' | 'above' | 'wide' | 'high'>): CSSProperties {
  return { insetInlineStart: along - wide / 2, insetBlockEnd: above, inlineSize: wide, blockSize: high }
}
