import { useTranslation } from 'react-i18next'
import { fundCards } from '../../../derive/mechanism/mechanism-funds.ts'
import { useAtlas } from '../../../parts/atlas/atlas-context.ts'
import { ViewLink } from '../../../parts/links/PlaceLink.tsx'
import styles from './FundTeasers.module.css'
import type { TabProps } from '../tab/tab-props.ts'

/** The way from the overview to each fund of the mechanism. */
export function FundTeasers({ mechanism, record }: TabProps) {
  const { t } = useTranslation()
  const { view } = useAtlas()
  const funding = { ...view, place: { kind: 'mechanism', id: mechanism.id, tab: 'funding' } as const }
  return fundCards(record.outputs, record.structures).map(({ title }) => (
    <ViewLink key={title} view={funding} className={styles.teaser}>
      <span className={styles.kind}>{t('mechanism.funds.kind')}</span>
      <bdi lang="en">{title}</bdi>
    </ViewLink>
  ))
}
