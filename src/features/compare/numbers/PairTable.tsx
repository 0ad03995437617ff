import { useTranslation } from 'react-i18next'
import type { ComparedPair } from '../../../derive/comparison/comparison-pairs.ts'
import { useFormats } from '../../../parts/atlas/use-formats.ts'
import styles from './PairTable.module.css'
import { SetName } from '../head/SetName.tsx'
import { SharedCount } from './SharedCount.tsx'

/** Two or three mechanisms: a row a pair, with what part of each is in the other, in a sentence. */
export function PairTable({ pairs }: { readonly pairs: readonly ComparedPair[] }) {
  const { t } = useTranslation()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('compare.numbers.pair')}</th>
          <th scope="col">{t('compare.numbers.both')}</th>
          <th scope="col">{t('compare.numbers.within')}</th>
          <th scope="col" className={styles.index}>
            {t('compare.numbers.jaccard')}
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <PairRow key={`${pair.a.mechanism.id} ${pair.b.mechanism.id}`} pair={pair} />
        ))}
      </tbody>
    </table>
  )
}

function PairRow({ pair: { a, b, shared, aInB, bInA, jaccard } }: { readonly pair: ComparedPair }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const names = { a: a.mechanism.short, b: b.mechanism.short }
  return (
    <tr>
      <th scope="row" className={styles.pair}>
        <SetName one={a} />
        <SetName one={b} />
      </th>
      <td>
        <SharedCount iso3s={shared} label={t('compare.numbers.shared', { ...names, count: shared.length })} />
      </td>
      <td className={styles.within}>
        <span>{t('compare.numbers.share', { share: formats.percent(aInB), of: names.a, in: names.b })}</span>{' '}
        <span>{t('compare.numbers.share', { share: formats.percent(bInA), of: names.b, in: names.a })}</span>
      </td>
      <td className={styles.index}>{formats.index(jaccard)}</td>
    </tr>
  )
}
