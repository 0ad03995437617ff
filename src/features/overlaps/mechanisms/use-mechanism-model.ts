import { useMemo } from 'react'
import type { MatrixContent, MatrixSubject } from '../../../derive/matrix/matrix-scene.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import type { MatrixAct, MatrixModel, MatrixPlace } from '../../../parts/matrix/matrix-model.ts'
import { goTo, toComparison, withCompared } from '../../../view/go.ts'
import { isCompared } from '../page/is-compared.ts'

/** A cell opens the comparison of its two, a name its mechanism; to choose adds what is not chosen yet, or takes a name away again. */
export function useMechanismModel(content: MatrixContent): MatrixModel {
  const { view, go } = useCurrentView()
  return useMemo(() => {
    const onAct = ({ row, column }: MatrixPlace, act: MatrixAct) => {
      const ids = [...new Set([row, column])].flatMap((at) => idOf(content.columns[at]?.subject))
      const [first, second] = ids
      if (first === undefined) return
      if (act === 'choose') {
        const added = second === undefined ? ids : ids.filter((id) => !view.compared.includes(id))
        go(added.reduce(withCompared, view), 'replace')
      } else if (second === undefined) go(goTo(view, { kind: 'mechanism', id: first, tab: 'overview' }))
      else go(toComparison(view, [first, second]))
    }
    return { content, onAct, stateOf: (subject) => ({ chosen: isCompared(view, subject) }) }
  }, [content, view, go])
}

function idOf(subject: MatrixSubject | undefined): readonly MechanismId[] {
  return subject?.kind === 'mechanism' ? [subject.id] : []
}
