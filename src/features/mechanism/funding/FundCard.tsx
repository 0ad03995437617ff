import { useTranslation } from 'react-i18next'
import type { FundCard as Fund } from '../../../derive/mechanism/mechanism-funds.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import { SourceMarks } from '../../../parts/sources/SourceMarks.tsx'
import { Definitions } from '../../../ui/layout/Definitions.tsx'
import styles from './FundCard.module.css'
import { FundFigures } from './FundFigures.tsx'
import { ThemeNames } from '../tab/ThemeNames.tsx'
import { useFoundEntry } from '../tab/use-found-entry.ts'

interface Props {
  readonly mechanism: MechanismId
  readonly fund: Fund
}

/** A fund as a whole: what it is for, for whom, who runs it, and its figures with their years. */
export function FundCard({ mechanism, fund }: Props) {
  const { t } = useTranslation()
  const found = useFoundEntry()
  const { title, text, role, established, figures, url, sources } = fund
  return (
    <article className={styles.card} {...found(title)}>
      <header>
        <p className={styles.kind}>
          {established === null
            ? t('mechanism.funds.kind')
            : t('mechanism.funds.kind-since', { year: String(established) })}
        </p>
        <h3 className={styles.title}>
          <bdi lang="en">{title}</bdi>
        </h3>
      </header>
      <FundFigures figures={figures} />
      <p>
        <bdi lang="en">{text ?? role}</bdi>
      </p>
      <FundDetails fund={fund} />
      <footer className={styles.foot}>
        {url ? (
          <a href={url} target="_blank" rel="noreferrer">
            {t('mechanism.funds.link')}
          </a>
        ) : null}
        <span>
          {t('mechanism.funds.sources')} <SourceMarks mechanism={mechanism} sources={sources} />
        </span>
      </footer>
    </article>
  )
}

function FundDetails({ fund }: Pick<Props, 'fund'>) {
  const { t } = useTranslation()
  const { text, role, purpose, eligibility, administrator, themes } = fund
  return (
    <Definitions
      look="above"
      entries={[
        { term: t('mechanism.funds.purpose'), value: purpose && <bdi lang="en">{purpose}</bdi> },
        { term: t('mechanism.funds.eligibility'), value: eligibility && <bdi lang="en">{eligibility}</bdi> },
        { term: t('mechanism.funds.administrator'), value: administrator && <bdi lang="en">{administrator}</bdi> },
        { term: t('mechanism.funds.role'), value: text && role && <bdi lang="en">{role}</bdi> },
        { term: t('mechanism.funds.themes'), value: themes.length > 0 ? <ThemeNames codes={themes} /> : null },
      ]}
    />
  )
}
