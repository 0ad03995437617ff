import * as z from 'zod/mini'
import { shown, type Finding, type JsonPath } from './fault.ts'

/** Patterns of the schemas in words. */
const patternWords: Readonly<Record<string, string>> = {
  '^[A-Z]{3}$': 'three capital letters',
  '^[A-Z]{2}$': 'two capital letters',
  '^[a-z]{2}$': 'a language code of two small letters',
  '^[0-9]{3}$': 'three digits',
  '^[a-z0-9]+(-[a-z0-9]+)*$': 'a mechanism id in small letters, such as five-plus-five',
  '^s[0-9]+[a-z]?$': 'the id of a source, such as s12',
  '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$': 'a date such as 2024, 2024-05 or 2024-05-30',
  '^[0-9]{4}(-[0-9]{4}|-[0-9]{2}(-[0-9]{2})?)?$': 'a date such as 2024, 2024-05, 2024-05-30 or 2016-2018',
}

type JsonSchema = z.core.JSONSchema._JSONSchema

/** Where a value does not fit its schema, with what would fit. `issues` are those that parsing it gave. */
export function schemaFindings(
  schema: z.core.$ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): Finding[] {
  const jsonSchema = z.toJSONSchema(schema, { unrepresentable: 'any' })
  return issues.flatMap((issue) => {
    const allowed = allowedBy(schemaAt(jsonSchema, issue.path))
    if (issue.code !== 'unrecognized_keys')
      return [{ at: issue.path, problem: problemOf(valueAt(value, issue.path)), allowed }]
    return issue.keys.map((key) => ({ at: [...issue.path, key], problem: 'is no field here', allowed }))
  })
}

function problemOf(value: unknown): string {
  return value === undefined ? 'is missing' : `${shown(value)} is not allowed`
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inner, step) => {
    return typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined
  }, value)
}

function schemaAt(schema: JsonSchema | undefined, path: JsonPath): JsonSchema | undefined {
  const [step, ...rest] = path
  if (step === undefined || typeof schema !== 'object') return schema
  const inner = schema.anyOf?.find((choice) => typeof choice === 'object' && choice.type !== 'null')
  if (inner !== undefined) return schemaAt(inner, path)
  return schemaAt(typeof step === 'number' ? entrySchema(schema, step) : fieldSchema(schema, String(step)), rest)
}

function entrySchema(schema: z.core.JSONSchema.JSONSchema, index: number): JsonSchema | undefined {
  const items = schema.prefixItems?.[index] ?? schema.items
  return Array.isArray(items) ? items[index] : items
}

function fieldSchema(schema: z.core.JSONSchema.JSONSchema, key: string): JsonSchema | undefined {
  return schema.properties?.[key] ?? schema.additionalProperties
}

/** What a JSON Schema lets through, in words. */
function allowedBy(schema: JsonSchema | undefined): string {
  if (typeof schema !== 'object') return 'what the published schema says'
  if (schema.anyOf !== undefined) return schema.anyOf.map(allowedBy).join(', or ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.join(' | ')
  if (schema.type === 'integer' || schema.type === 'number') return allowedNumber(schema)
  if (schema.type === 'array') return schema.minItems === undefined ? 'a list' : 'a list that is not empty'
  if (schema.type === 'object') return `an object with ${Object.keys(schema.properties ?? {}).join(', ')}`
  if (schema.type === 'string') return allowedText(schema)
  return schema.type === 'boolean' ? 'true | false' : String(schema.type)
}

function allowedNumber({ type, minimum, maximum }: z.core.JSONSchema.JSONSchema): string {
  const kind = type === 'integer' ? 'a whole number' : 'a number'
  if (maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER) return `${kind} from ${minimum} to ${maximum}`
  return minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? kind : `${kind} from ${minimum}`
}

function allowedText({ format, pattern }: z.core.JSONSchema.JSONSchema): string {
  if (format === 'uri') return 'a web address with http or https'
  if (format === 'date') return 'a day such as 2026-11-24'
  if (pattern !== undefined) return patternWords[pattern] ?? `a text that matches ${pattern}`
  return 'a text that is not empty'
}
