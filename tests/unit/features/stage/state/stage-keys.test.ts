import { describe, expect, it } from 'vitest'
import { readStageKey, slideAfter, type StageCommand } from '../../../../../src/features/stage/state/stage-keys.ts'

const commandOf = (...keys: readonly string[]) => {
  let digits = ''
  let command: StageCommand | null = null
  for (const key of keys) ({ command, digits } = readStageKey({ key, digits }))
  return command
}

describe('a key on the stage', () => {
  it.each<[StageCommand['kind'], readonly string[]]>([
    ['next', ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'n', 'N']],
    ['previous', ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'p', 'P']],
    ['first', ['Home']],
    ['last', ['End']],
    ['black', ['b', 'B', '.']],
    ['overview', ['o', 'O']],
    ['speaker', ['s', 'S']],
    ['spotlight', ['l', 'L']],
    ['full-screen', ['f', 'F', 'F5']],
    ['leave', ['Escape']],
  ])('asks for %s', (kind, keys) => {
    expect(keys.map((key) => commandOf(key)?.kind)).toEqual(keys.map(() => kind))
  })

  it.each(['x', 'Tab', 'Shift', 'F1', 'ä'])('%s asks for nothing', (key) => {
    expect(commandOf(key)).toBeNull()
  })

  it('that is a digit waits for Enter, and then goes to the slide of that number', () => {
    expect(commandOf('1')).toBeNull()
    expect(commandOf('1', '2', 'Enter')).toEqual({ kind: 'go-to', slide: 12 })
    expect(commandOf('0', '4', 'Enter')).toEqual({ kind: 'go-to', slide: 4 })
  })

  it('forgets digits once another key comes between', () => {
    expect(commandOf('1', 'x', '2', 'Enter')).toEqual({ kind: 'go-to', slide: 2 })
  })

  it('Enter without a number is a step on', () => {
    expect(commandOf('Enter')).toEqual({ kind: 'next' })
    expect(commandOf('0', 'Enter')).toEqual({ kind: 'next' })
  })
})

describe('the slide after a command', () => {
  it.each<[StageCommand, number, number]>([
    [{ kind: 'next' }, 3, 4],
    [{ kind: 'next' }, 7, 7],
    [{ kind: 'previous' }, 3, 2],
    [{ kind: 'previous' }, 1, 1],
    [{ kind: 'first' }, 5, 1],
    [{ kind: 'last' }, 2, 7],
    [{ kind: 'go-to', slide: 6 }, 2, 6],
    [{ kind: 'go-to', slide: 99 }, 2, 7],
    [{ kind: 'black' }, 3, 3],
  ])('%j from slide %i of seven is %i', (command, slide, after) => {
    expect(slideAfter(command, slide, 7)).toBe(after)
  })
})
