import type { MatrixSubject } from '../../../derive/matrix/matrix-scene.ts'
import type { AtlasView } from '../../../view/atlas-view.ts'

/** Whether a row or a column is of a mechanism that is selected for comparison. */
export function isCompared({ compared }: Pick<AtlasView, 'compared'>, subject: MatrixSubject): boolean {
  return subject.kind === 'mechanism' && compared.includes(subject.id)
}
