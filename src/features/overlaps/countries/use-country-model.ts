import { useMemo } from 'react'
import type { MatrixContent, MatrixSubject } from '../../../derive/matrix/matrix-scene.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import type { HeadState, MatrixAct, MatrixModel, MatrixPlace } from '../../../parts/matrix/matrix-model.ts'
import { goTo, withCompared } from '../../../view/go.ts'
import { isCompared } from '../page/is-compared.ts'
import type { OverlapsPlace } from '../page/overlaps-place.ts'

/** A mechanism's name puts its participants first, or no longer; a cell opens its mechanism at the members, a country's name the country. */
export function useCountryModel(content: MatrixContent, place: OverlapsPlace): MatrixModel {
  const { view, go } = useCurrentView()
  return useMemo(() => {
    const { by } = place
    const onAct = ({ row, column }: MatrixPlace, act: MatrixAct) => {
      const top = content.columns[column]?.subject
      const line = content.rows[row]
      const id = top?.kind === 'mechanism' ? top.id : undefined
      const country = line?.kind === 'row' && line.subject.kind === 'country' ? line.subject : null
      if (id && act === 'choose') go(withCompared(view, id), 'replace')
      else if (id && row < 0) go({ ...view, place: { ...place, by: by === id ? null : id } }, 'replace')
      else if (id && country) go(goTo(view, { kind: 'mechanism', id, tab: 'members' }))
      else if (country) go(goTo(view, country))
    }
    const stateOf = (subject: MatrixSubject): HeadState =>
      subject.kind === 'mechanism' ? { chosen: isCompared(view, subject), sorts: subject.id === by } : {}
    return { content, onAct, stateOf }
  }, [content, place, view, go])
}
