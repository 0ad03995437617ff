import { parseSync, Visitor, type ESTree } from 'vite'
import { groupBy } from '../../src/algorithms/group-by.ts'
import type { SourceFile } from './source-tree.ts'

/** The only files that may look at the kind of a place: the table, and what asks it. */
const ofTheTable = ['src/view/places.ts', 'src/view/place-lookups.ts']

/** A file that tells more kinds apart is a switch over places in disguise. */
const maxKindsTold = 2

/** `place.kind`, `view.place.kind`, `at.place?.kind`. */
const kindOfPlace = /(^|\.)place\??\.kind$/i
const isPlaceItself = /(^|\.)place$/i
const isPlaceType = /^Place(Of<.*>)?$/

/**
 * Where code tells kinds of places apart outside the table: by comparing or switching over `place.kind`, by looking it up in a list, by taking
 * `kind` out of a place, or by asking `isPlace` for many kinds.
 */
export function placeFaults(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => /\.tsx?$/.test(path) && !ofTheTable.includes(path))
    .flatMap((file) => faultsIn(file))
}

function faultsIn({ path, text }: SourceFile): readonly string[] {
  const told: number[] = []
  const asked: string[] = []
  const source = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end)
  const isKind = (node: ESTree.Node) => kindOfPlace.test(source(node))
  const takesKind = (node: ESTree.Node) =>
    node.type === 'ObjectPattern' && node.properties.some((one) => /^kind\b/.test(source(one)))
  new Visitor({
    BinaryExpression: ({ operator, left, right, start }) => {
      if (/^[!=]==?$/.test(operator) && (isKind(left) || isKind(right))) told.push(start)
    },
    SwitchStatement: ({ discriminant, start }) => {
      if (isKind(discriminant)) told.push(start)
    },
    VariableDeclarator: ({ id, init, start }) => {
      if (init && isPlaceItself.test(source(init)) && takesKind(id)) told.push(start)
    },
    ObjectPattern: (node) => {
      const type = node.typeAnnotation?.typeAnnotation
      if (type && isPlaceType.test(source(type)) && takesKind(node)) told.push(node.start)
    },
    CallExpression: ({ callee, arguments: given, start }) => {
      if (/\.(includes|has|indexOf)$/.test(source(callee)) && given.some(isKind)) told.push(start)
      const [, kind] = given
      if (source(callee) === 'isPlace' && kind?.type === 'Literal') asked.push(source(kind))
    },
  }).visit(parseSync(path, text).program)
  const lines = [...groupBy(told, (start) => text.slice(0, start).split('\n').length).keys()]
  const kinds = new Set(asked)
  return [
    ...lines.map((line) => `${path}:${line} tells kinds of places apart`),
    ...(kinds.size > maxKindsTold ? [`${path} asks for ${kinds.size} kinds of places`] : []),
  ]
}
