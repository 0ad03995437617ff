import { useTranslation } from 'react-i18next'
import type { Structure } from '../../../domain/record.ts'
import styles from './BodyKind.module.css'

/** "Working group · technical level". */
export function BodyKind({ body: { kind, level } }: { readonly body: Structure }) {
  const { t } = useTranslation()
  return <p className={styles.kind}>{[t(`structure-kind.${kind}`), t(`structure-level.${level}`)].join(' · ')}</p>
}
