import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { listTable } from '../../../derive/comparison/compare-lists-csv.ts'
import { listText, roleText, type OnlyList } from '../../../derive/comparison/compare-lists.ts'
import type { Comparison } from '../../../derive/comparison/comparison.ts'
import type { Participation } from '../../../derive/membership/participation.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { CountryNote, NotedCountry, notedCountries } from '../../../parts/links/NotedCountry.tsx'
import { useLightUp } from '../../../parts/atlas/use-highlight.ts'
import styles from './Lists.module.css'
import { SaveTable } from '../../../parts/print/SaveTable.tsx'
import { Button } from '../../../ui/controls/Button.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import { TextToCopy } from '../../../ui/controls/TextToCopy.tsx'
import { useCopying } from '../../../ui/hooks/use-copying.ts'

interface Props {
  readonly list: OnlyList
  readonly comparison: Comparison
}

/** "In RCM, not in the Quito Process: 6", the countries, and ways to take them along. Its head lights them all. */
export function OnlyListEntry({ list, comparison }: Props) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const id = useId()
  const { inside, outside, participations } = list
  const light = useLightUp({ kind: 'countries', iso3s: participations.map(({ iso3 }) => iso3) })
  const names = { inside: inside.mechanism.short, outside: outside.mechanism.short }
  return (
    <section className={styles.list} aria-labelledby={id}>
      <div className={styles.head} {...light}>
        <h3 id={id} className={styles.title}>
          {t('compare.lists.title', { ...names, count: participations.length })}
        </h3>
        {participations.length > 0 ? (
          <span className={styles.ways}>
            <CopyList text={listText(list, comparison, words)} label={t('compare.lists.copy-list', names)} />
            <SaveTable
              text={t('compare.lists.csv')}
              label={t('compare.lists.save-list', names)}
              tableOf={(origin) => listTable(list, comparison, origin, words)}
            />
          </span>
        ) : null}
      </div>
      {participations.length > 0 ? (
        <ul className={notedCountries}>
          {participations.map((one) => (
            <CountryItem key={one.iso3} list={list} one={one} />
          ))}
        </ul>
      ) : (
        <p className={styles.about}>{t('compare.lists.nobody', names)}</p>
      )}
    </section>
  )
}

/** A country, with its role where that is not to be a plain member. */
function CountryItem({ list, one }: { readonly list: OnlyList; readonly one: Participation }) {
  const { words } = useAtlasData()
  const role = one.role === 'member' ? null : roleText(list.inside, one, words)
  return <NotedCountry iso3={one.iso3}>{role ? <CountryNote>{role}</CountryNote> : null}</NotedCountry>
}

interface CopyListProps {
  readonly text: string
  readonly label: string
}

/** Copies a list as text, and says so. */
function CopyList({ text, label }: CopyListProps) {
  const { t } = useTranslation()
  const place = useRef<HTMLSpanElement>(null)
  const { outcome, copy, forget } = useCopying()
  const done = outcome === 'copied'
  return (
    <>
      <span ref={place}>
        <Button aria-label={label} onPress={() => void copy(text)}>
          {done ? <Icon name="check" size={14} /> : null}
          {t(done ? 'compare.lists.copied' : 'compare.lists.copy')}
        </Button>
      </span>
      <output className="visually-hidden">{done ? t('compare.lists.copied-list') : null}</output>
      <TextToCopy
        text={text}
        words={{ heading: label, hint: t('compare.lists.by-hand'), label }}
        beside={place}
        open={outcome === 'refused'}
        onClose={forget}
      />
    </>
  )
}
