import { useMemo } from 'react'
import type { MatrixContent, MatrixSubject } from '../../../derive/matrix/matrix-scene.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import type { HeadState, MatrixAct, MatrixModel, MatrixPlace } from '../../../parts/matrix/matrix-model.ts'
import { goTo, withCompared } from '../../../view/go.ts'
import { isCompared } from '../page/is-compared.ts'

/** A theme orders the rows, or no longer; a cell opens its mechanism coloured by the theme, a name the mechanism. */
export function useThemeModel(content: MatrixContent): MatrixModel {
  const { view, go } = useCurrentView()
  return useMemo(() => {
    const onAct = ({ row, column }: MatrixPlace, act: MatrixAct) => {
      const top = content.columns[column]?.subject
      const line = content.rows[row]
      const theme = top?.kind === 'theme' ? top.code : null
      if (row < 0) return go({ ...view, theme: view.theme === theme ? null : theme }, 'replace')
      if (line?.kind !== 'row' || line.subject.kind !== 'mechanism') return
      const { id } = line.subject
      if (act === 'choose') go(withCompared(view, id), 'replace')
      else go({ ...goTo(view, { kind: 'mechanism', id, tab: 'overview' }), theme })
    }
    const stateOf = (subject: MatrixSubject): HeadState =>
      subject.kind === 'theme' ? { sorts: subject.code === view.theme } : { chosen: isCompared(view, subject) }
    return { content, onAct, stateOf }
  }, [content, view, go])
}
