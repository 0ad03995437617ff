import { useTranslation } from 'react-i18next'
import type { FoundingDot } from '../../derive/mechanism/founding-strip.ts'
import { useAtlas } from '../../parts/atlas/atlas-context.ts'
import { MechanismLink } from '../../parts/links/PlaceLink.tsx'
import styles from './FoundingUndated.module.css'

/** The mechanisms whose founding year no source gives, by name, since they have no place on the axis; nothing where all have one. */
export function FoundingUndated({ undated }: { readonly undated: readonly FoundingDot[] }) {
  const { t } = useTranslation()
  const { memberships } = useAtlas()
  if (undated.length === 0) return null
  return (
    <div className={styles.undated}>
      <span id="founding-undated">{t('founding.undated')}</span>
      <ul className={styles.names} aria-labelledby="founding-undated">
        {undated.map(({ id, listed }) => (
          <li key={id} data-out={!listed || undefined}>
            <MechanismLink id={id}>
              {memberships.mechanisms.get(id)?.short}
              {listed ? null : <span className="visually-hidden">{t('founding.undated-out')}</span>}
            </MechanismLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
