import { parseSync, Visitor, type ESTree } from 'vite'
import type { SourceFile } from './source-tree.ts'

/** Messages by area and name, as in src/locales/en.json. */
export interface Messages {
  readonly [name: string]: string | Messages
}

interface Mention {
  readonly at: string
  /** Matches the keys that are meant: one for a plain text, several for `area.${name}`. */
  readonly keys: RegExp
  readonly text: string
}

export interface LocaleFaults {
  readonly missing: readonly string[]
  readonly unused: readonly string[]
  readonly unreadable: readonly string[]
}

/** Every key with its message, as "area.name". */
export function leavesOf(messages: Messages, before = ''): readonly (readonly [string, string])[] {
  return Object.entries(messages).flatMap(([name, value]) => {
    const key = before + name
    return typeof value === 'string' ? [[key, value] as const] : leavesOf(value, `${key}.`)
  })
}

/**
 * Compares the keys that code mentions with those that exist. A text that begins with an area and a dot is a mention wherever
 * it stands, as keys are also handed on as data; in `area.${name}` a hole stands for one step. The first argument of
 * `t()` and `say()` must be a mention, or a name that holds one: a template must begin with its area.
 */
export function localeFaults(messages: Messages, files: readonly SourceFile[]): LocaleFaults {
  const keys = leavesOf(messages).map(([key]) => key)
  const found = files.filter(({ path }) => /\.tsx?$/.test(path)).map((file) => readFile(file, Object.keys(messages)))
  const mentions = found.flatMap((file) => file.mentions)
  return {
    missing: mentions
      .filter((mention) => !keys.some((key) => mention.keys.test(key)))
      .map(({ at, text }) => `${at} ${text}`),
    unused: keys.filter((key) => !mentions.some((mention) => mention.keys.test(key))),
    unreadable: found.flatMap((file) => file.unreadable),
  }
}

function readFile({ path, text }: SourceFile, areas: readonly string[]) {
  const mentions: Mention[] = []
  const unreadable: string[] = []
  const at = (start: number) => `${path}:${text.slice(0, start).split('\n').length}`
  const hasArea = ([head = '']: readonly string[]) => areas.some((area) => head.startsWith(`${area}.`))
  const mention = (start: number, parts: readonly string[]) => {
    if (/^[\w.-]+$/.test(parts.join('')))
      mentions.push({ at: at(start), text: parts.join('${…}'), keys: patternOf(parts) })
  }

  new Visitor({
    Literal: ({ value, start }) => {
      if (typeof value === 'string' && hasArea([value])) mention(start, [value])
    },
    TemplateLiteral: (node) => {
      if (hasArea(partsOf(node))) mention(node.start, partsOf(node))
    },
    CallExpression: ({ callee, arguments: [key] }) => {
      if (!key || !speaks(callee)) return
      if (key.type === 'Literal' && typeof key.value === 'string' && !hasArea([key.value]))
        mention(key.start, [key.value])
      if (key.type === 'TemplateLiteral' && !hasArea(partsOf(key)))
        unreadable.push(`${at(key.start)} a key that begins with no area`)
    },
  }).visit(parseSync(path, text).program)

  return { mentions, unreadable }
}

/** `t(…)`, `say(…)`, `words.say(…)`, `i18n.t(…)`. */
function speaks(callee: ESTree.Expression): boolean {
  if (callee.type === 'Identifier') return callee.name === 't' || callee.name === 'say'
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false
  return callee.property.name === 't' || callee.property.name === 'say'
}

function partsOf({ quasis }: ESTree.TemplateLiteral): readonly string[] {
  return quasis.map(({ value }) => value.cooked ?? value.raw)
}

function patternOf(parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[^.]+')}$`)
}
