import type { LinkedDeck } from '../../api/deck-link.ts'
import styles from './FaultList.module.css'
import { useFaultWords } from './use-fault-words.ts'

/** What is wrong with a deck that cannot be read, fault by fault. */
export function FaultList({ why }: { readonly why: Exclude<LinkedDeck, { kind: 'read' }> }) {
  const wordsOf = useFaultWords()
  return (
    <ul className={styles.faults}>
      {wordsOf(why).map((words, index) => (
        <li key={`${index} ${words}`}>{words}</li>
      ))}
    </ul>
  )
}
