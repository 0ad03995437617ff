import { describe, expect, it } from 'vitest'
import { afterCommand, type StageMoment } from '../../../../../src/features/stage/state/stage-state.ts'

const moment = (said: Partial<StageMoment['state'] & StageMoment['tools']> = {}): StageMoment => {
  const { slide = 3, black = false, overview = false, spotlight = false } = said
  return { state: { slide, black }, tools: { overview, spotlight } }
}

describe('a command on the stage', () => {
  it('makes the screen black and light again, on the same slide', () => {
    const dark = afterCommand(moment(), { kind: 'black' }, 7)
    expect(dark.state).toEqual({ slide: 3, black: true })
    expect(afterCommand(dark, { kind: 'black' }, 7).state).toEqual({ slide: 3, black: false })
  })

  it('that moves ends the black and the overview', () => {
    const after = afterCommand(moment({ black: true, overview: true }), { kind: 'next' }, 7)
    expect(after.state).toEqual({ slide: 4, black: false })
    expect(after.tools.overview).toBe(false)
  })

  it('keeps the spotlight through a move', () => {
    expect(afterCommand(moment({ spotlight: true }), { kind: 'next' }, 7).tools.spotlight).toBe(true)
  })

  it('leaves step by step: spotlight, overview, black, and then the stage', () => {
    let now: StageMoment = moment({ black: true, overview: true, spotlight: true })
    const steps = [0, 1, 2, 3].map(() => {
      const { deed, ...after } = afterCommand(now, { kind: 'leave' }, 7)
      now = after
      return [now.tools.spotlight, now.tools.overview, now.state.black, deed]
    })
    expect(steps).toEqual([
      [false, true, true, null],
      [false, false, true, null],
      [false, false, false, null],
      [false, false, false, 'leave'],
    ])
  })

  it('hands on what no state can hold', () => {
    expect(afterCommand(moment(), { kind: 'full-screen' }, 7).deed).toBe('full-screen')
    expect(afterCommand(moment(), { kind: 'speaker' }, 7)).toEqual({ ...moment(), deed: 'speaker' })
  })
})
