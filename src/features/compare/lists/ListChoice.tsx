import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OnlyList } from '../../../derive/comparison/compare-lists.ts'
import { comparable, type ComparedMechanism, type Comparison } from '../../../derive/comparison/comparison.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { FilterMenu } from '../../../ui/controls/FilterMenu.tsx'
import styles from './Lists.module.css'
import { OnlyListEntry } from './OnlyListEntry.tsx'

interface Props {
  readonly lists: readonly OnlyList[]
  readonly comparison: Comparison
}

/** One of the lists, by two choices: in which mechanism, and in which not. Each choice says how many countries it would list. */
export function ListChoice({ lists, comparison }: Props) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState<readonly [MechanismId | null, MechanismId | null]>([null, null])
  const list = chosenList(lists, wanted)
  if (!list) return null
  const [inside, outside] = [list.inside.mechanism.id, list.outside.mechanism.id]
  const sets = comparable(comparison)
  return (
    <>
      <div className={styles.choice}>
        <span>{t('compare.lists.inside')}</span>
        <SetMenu
          name={t('compare.lists.inside')}
          sets={sets}
          chosen={list.inside}
          countOf={() => null}
          onChoose={(id) => setWanted([id, id === outside ? inside : outside])}
        />
        <span>{t('compare.lists.outside')}</span>
        <SetMenu
          name={t('compare.lists.outside')}
          sets={sets.filter(({ mechanism }) => mechanism.id !== inside)}
          chosen={list.outside}
          countOf={(id) => chosenList(lists, [inside, id])?.participations.length ?? 0}
          onChoose={(id) => setWanted([inside, id])}
        />
      </div>
      <OnlyListEntry key={`${inside} ${outside}`} list={list} comparison={comparison} />
    </>
  )
}

/** The list that is wanted, else the first that meets one of the wishes, else the first. */
function chosenList(
  lists: readonly OnlyList[],
  [inside, outside]: readonly [MechanismId | null, MechanismId | null],
): OnlyList | undefined {
  const within = lists.filter((list) => list.inside.mechanism.id === inside)
  return within.find((list) => list.outside.mechanism.id === outside) ?? within[0] ?? lists[0]
}

interface MenuProps {
  readonly name: string
  readonly sets: readonly ComparedMechanism[]
  readonly chosen: ComparedMechanism
  readonly countOf: (id: MechanismId) => number | null
  readonly onChoose: (id: MechanismId) => void
}

function SetMenu({ name, sets, chosen, countOf, onChoose }: MenuProps) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { short } = chosen.mechanism
  const labelOf = ({ mechanism }: ComparedMechanism) => {
    const count = countOf(mechanism.id)
    return count === null ? mechanism.short : `${mechanism.short} · ${words.number(count)}`
  }
  return (
    <FilterMenu
      name={name}
      label={short}
      spoken={t('explore.menu', { name, choice: short })}
      applied={false}
      choice="one"
      groups={[{ label: name, options: sets.map((one) => ({ key: one.mechanism.id, label: labelOf(one) })) }]}
      chosen={[chosen.mechanism.id]}
      onChange={([id]) => id && onChoose(id)}
    />
  )
}
