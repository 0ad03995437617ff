import type { MatrixCell } from '../../derive/matrix/matrix-scene.ts'
import type { ColourName } from '../../domain/palette.ts'

const steps: readonly ColourName[] = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6']

/** The number, from 1, of the step that fills a cell or the swatch of a legend; nothing where none does. */
export function stepOf({ mark }: Pick<MatrixCell, 'mark'>): number | undefined {
  const at = mark?.shape === 'square' ? steps.indexOf(mark.colour) : -1
  return at < 0 ? undefined : at + 1
}
