import * as z from 'zod/mini'
import { recordSchema } from '../../src/domain/record.ts'
import { recordFieldNotes } from './record-field-notes.ts'

/** The published form of the record's schema: JSON Schema, draft 2020-12. */
export function recordJsonSchema(): z.core.JSONSchema.JSONSchema {
  const { $schema, properties, ...schema } = z.toJSONSchema(recordSchema, { target: 'draft-2020-12' })
  const notes: Readonly<Record<string, string>> = recordFieldNotes
  const described = Object.entries(properties ?? {}).map(([field, definition]) => {
    return [field, typeof definition === 'object' ? { description: notes[field], ...definition } : definition]
  })
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: 'Record of an inter-State consultation mechanism on migration',
    description:
      'One mechanism of the ISCM Atlas: who takes part, what it works on, how it is built and paid for, what it has produced. ' +
      'Every fact names its sources by their ids in "sources"; null means that no source was found.',
    ...schema,
    properties: Object.fromEntries(described),
  }
}
