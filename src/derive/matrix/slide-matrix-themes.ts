import { mechanismPositions } from './overlap-matrix-order.ts'
import {
  seated,
  solid,
  type MatrixField,
  type SlideMark,
  type SlideMatrix,
  type SlideMatrixRequest,
} from './slide-matrix.ts'
import { byTheme, priorityAt, priorityVotes, themeFindings, themeMatrix } from './theme-matrix.ts'

/** Mechanisms against the themes that they work on: the larger the mark, the higher the priority. */
export function themeSlideMatrix(
  request: SlideMatrixRequest,
  { memberships, themes, words }: MatrixField,
): SlideMatrix {
  const { order, theme: first } = request
  const matrix = themeMatrix(memberships, request.mechanisms, themes)
  const { mechanisms } = matrix
  const similar = seated(order, mechanisms.length, () => priorityVotes(matrix))
  const sizes = matrix.priorities.map(({ size }) => size)
  const ordered = mechanismPositions(mechanisms, { order, similar, sizes }, words)
  const positions = first === null ? ordered : byTheme(matrix, ordered, first)
  const marks = positions.flatMap((position, row) =>
    themes.flatMap(({ code, family }, column): SlideMark[] => {
      const priority = priorityAt(matrix, position, code)
      if (!priority) return []
      return [
        { row, column, shape: 'disc', size: Math.max(0.22, 1 / Math.sqrt(priority.rank)), colour: `family-${family}` },
      ]
    }),
  )
  const families = [...new Set(themes.map(({ family }) => family))]
  return {
    rows: positions.map((position) => mechanisms[position]?.short ?? ''),
    columns: themes.map(({ code }) => words.say(`theme.short.${code}`)),
    marks,
    legendTitle: null,
    legend: families.map((family) => solid(`family-${family}`, words.say(`family.${family}`))),
    findings: [...themeFindings(matrix, words), words.say('present.larger-first')],
  }
}
