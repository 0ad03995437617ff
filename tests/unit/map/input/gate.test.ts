import { describe, expect, it } from 'vitest'
import { Gate } from '../../../../src/map/input/gate.ts'

describe('a gate', () => {
  it('lets those pass who waited when it is unlocked, and keeps others waiting when it was shut again', async () => {
    const gate = new Gate()
    const passed: string[] = []
    const early = gate.pass().then(() => passed.push('early'))
    gate.unlock()
    await early
    gate.shut()
    const late = gate.pass().then(() => passed.push('late'))
    await Promise.resolve()

    expect(passed).toEqual(['early'])
    gate.unlock()
    await late
    expect(passed).toEqual(['early', 'late'])
  })
})
