import type { Finding, JsonPath } from '../fault.ts'
import type { LooseRecord } from './loose-record.ts'

/**
 * Years are in order: nobody joins what is not yet founded, nobody leaves before joining. Chairs, meetings, outputs and aims may be
 * older than the mechanism: forerunners are part of its history.
 */
export function* yearFindings({ established, members, chairs, outputs }: LooseRecord): Generator<Finding> {
  for (const [index, { since, until }] of (members ?? []).entries()) {
    yield* ordered(['members', index, 'since'], since, established, 'the founding')
    yield* ordered(['members', index, 'until'], until, since, 'since')
  }
  for (const [index, { from, to }] of chairs.entries()) {
    yield* ordered(['chairs', index, 'to'], to, from, 'from')
  }
  for (const [index, output] of outputs.entries())
    for (const [figure, { year }] of output.figures.entries())
      yield* ordered(['outputs', index, 'figures', figure, 'year'], year, output.established, 'its establishment')
}

function* ordered(at: JsonPath, later: number | null, earlier: number | null, event: string): Generator<Finding> {
  if (later === null || earlier === null || later >= earlier) return
  yield { at, problem: `${later} is before ${event} (${earlier})`, allowed: `${earlier} or later, or null` }
}
