import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { distancesIn, type LikenessSource } from '../../../src/algorithms/seriation/seriation-distances.ts'
import { seriate } from '../../../src/algorithms/seriation/seriation.ts'
import { atlasOf, mechanismInput, membership } from '../../unit/atlas-of-tests.ts'
import { renderPlace } from '../place-of-tests.tsx'
import { layOut, stubWorker } from './laid-out.ts'

const named = (id: string, short: string, level: 'regional' | 'interregional', codes: readonly string[]) =>
  mechanismInput(id, {
    name: short,
    acronym: null,
    level,
    established: 2000,
    members: codes.map((code) => membership(code)),
  })

/** Two clusters whose names alternate, so that likeness and name order differ. */
const field = atlasOf([
  named('andes', 'Andes', 'regional', ['PER', 'BOL', 'COL']),
  named('benin', 'Benin', 'regional', ['BEN', 'TGO', 'GHA']),
  named('cusco', 'Cusco', 'interregional', ['PER', 'BOL', 'COL', 'ECU']),
  named('dakar', 'Dakar', 'regional', ['BEN', 'TGO', 'GHA', 'SEN']),
  mechanismInput('forum', { name: 'Forum', level: 'global', rule: 'un-members' }),
  mechanismInput('quiet', { name: 'Quiet', unlisted: true }),
])

const open = async (query = '') => {
  const atlas = await renderPlace(`/overlaps${query}`, { index: field })
  await screen.findAllByRole('gridcell')
  return atlas
}
const heads = () => screen.getAllByRole('rowheader').map((head) => head.textContent)
const cell = (name: string | RegExp) => screen.getByRole('gridcell', { name })
const focused = () => document.activeElement?.getAttribute('aria-label')

beforeEach(() => {
  layOut(900, 700)
  stubWorker((source: LikenessSource) => seriate(distancesIn(source)))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the matrix of mechanisms', () => {
  it('says in each cell what two share, alike either way round, and on the diagonal how many one has', async () => {
    await open('?order=name')
    expect(cell('Andes and Cusco: 3 shared members')).toHaveTextContent('3')
    expect(cell('Cusco and Andes: 3 shared members')).toHaveTextContent('3')
    expect(cell('Andes and Benin: 0 shared members')).toHaveTextContent('')
    expect(cell('Dakar: 4 members')).toHaveTextContent('4')
  })

  it('measures containment from the row to the column, in per cent', async () => {
    await open('?order=name&measure=containment')
    expect(cell('Andes in Cusco: 100% of its 3 members (3)')).toHaveTextContent('100')
    expect(cell('Cusco in Andes: 75% of its 4 members (3)')).toHaveTextContent('75')
  })

  it('seats those that are alike side by side once the worker has answered, and ends the worker', async () => {
    const worker = stubWorker((source: LikenessSource) => seriate(distancesIn(source)))
    await open()
    await waitFor(() => expect(heads()).not.toEqual(['Andes', 'Benin', 'Cusco', 'Dakar']))
    const at = (name: string) => heads().indexOf(name)
    expect(Math.abs(at('Andes') - at('Cusco'))).toBe(1)
    expect(Math.abs(at('Benin') - at('Dakar'))).toBe(1)
    expect(worker.ended()).toBe(1)
  })

  it('stands by name and says so as long as the worker has not answered', async () => {
    vi.stubGlobal(
      'Worker',
      class extends EventTarget {
        postMessage(): void {}
        terminate(): void {}
      },
    )
    await open()
    expect(screen.getByText('Ordering… Shown by name until then.')).toBeVisible()
    expect(heads()).toEqual(['Andes', 'Benin', 'Cusco', 'Dakar'])
  })

  it('stays by name and says so where the worker fails', async () => {
    stubWorker(() => {
      throw new Error('no memory')
    })
    await open()
    expect(await screen.findByText(/could not be computed/)).toBeVisible()
    expect(heads()).toEqual(['Andes', 'Benin', 'Cusco', 'Dakar'])
  })

  it('counts those that are shown and names those that cannot be', async () => {
    await open()
    expect(screen.getByText('4 of 6 mechanisms: those with a member list')).toBeVisible()
    expect(screen.getByText('Not shown: Forum (open membership); Quiet (no member list found).')).toBeVisible()
  })

  it('follows the filters of the Atlas', async () => {
    const { user, href } = await open('?order=name')
    await user.click(screen.getByRole('button', { name: 'Interregional' }))
    await waitFor(() => expect(heads()).toEqual(['Cusco']))
    expect(href()).toBe('/overlaps?order=name&level=interregional')
    expect(screen.getByText('1 mechanism')).toBeVisible()
  })

  it('is ordered anew by a choice, which the link keeps', async () => {
    const { user, href } = await open('?order=name')
    await user.click(screen.getByRole('button', { name: 'Order of mechanisms: By name' }))
    await user.click(screen.getByRole('menuitemradio', { name: 'By number of members' }))
    await waitFor(() => expect(heads()).toEqual(['Cusco', 'Dakar', 'Andes', 'Benin']))
    expect(href()).toBe('/overlaps?order=size')
  })
})

describe('a cell of the matrix', () => {
  it('opens the comparison of its two', async () => {
    const { user, href } = await open('?order=name')
    await user.click(cell('Benin and Dakar: 3 shared members'))
    await waitFor(() => expect(href()).toBe('/compare?m=benin~dakar'))
  })

  it('on the diagonal opens its mechanism', async () => {
    const { user, href } = await open('?order=name')
    await user.click(cell('Dakar: 4 members'))
    await waitFor(() => expect(href()).toBe('/mechanisms/dakar'))
  })

  it('tells who is in both while it is pointed at', async () => {
    const { user } = await open('?order=name')
    await user.hover(cell('Andes and Cusco: 3 shared members'))
    expect(await screen.findByText('Andes and Cusco share 3 members: Bolivia, Colombia and Peru')).toBeVisible()
  })

  it('with Shift, or by the space bar, adds its two to what is chosen for comparison', async () => {
    const { user, href } = await open('?order=name')
    await user.keyboard('{Shift>}')
    await user.click(cell('Andes and Cusco: 3 shared members'))
    await user.keyboard('{/Shift}')
    await waitFor(() => expect(href()).toBe('/overlaps?order=name&m=andes~cusco'))
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown} ')
    await waitFor(() => expect(href()).toBe('/overlaps?order=name&m=andes~cusco~dakar'))
    expect(screen.getByRole('rowheader', { name: /^Dakar/ })).toHaveAttribute('aria-selected', 'true')
    await user.click(screen.getByRole('button', { name: 'Compare these 3' }))
    await waitFor(() => expect(href()).toBe('/compare?m=andes~cusco~dakar'))
  })
})

describe('the keyboard in the matrix', () => {
  const start = async () => {
    const atlas = await open('?order=name')
    cell('Andes: 3 members').focus()
    return atlas
  }

  it('finds one tab stop and goes by arrows from cell to cell and to the heads', async () => {
    const { user } = await start()
    const stops = () =>
      within(screen.getByRole('grid'))
        .getAllByRole('gridcell')
        .filter(({ tabIndex }) => tabIndex === 0)
    expect(stops()).toHaveLength(1)
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}')
    expect(focused()).toBe('Cusco and Benin: 0 shared members')
    expect(stops().map((stop) => stop.getAttribute('aria-label'))).toEqual(['Cusco and Benin: 0 shared members'])
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(focused()).toBe('Cusco: 4 members')
    expect(document.activeElement).toHaveAttribute('role', 'rowheader')
  })

  it('goes to the ends of the row by Home and End, to the corners with Control, and never beyond', async () => {
    const { user } = await start()
    await user.keyboard('{End}')
    expect(focused()).toBe('Andes and Dakar: 0 shared members')
    await user.keyboard('{Control>}{End}{/Control}{ArrowDown}{ArrowRight}')
    expect(focused()).toBe('Dakar: 4 members')
    await user.keyboard('{Home}')
    expect(focused()).toBe('Dakar and Andes: 0 shared members')
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(focused()).toBe('Andes: 3 members')
  })

  it('goes a screen further by PageDown and back by PageUp', async () => {
    const { user } = await start()
    await user.keyboard('{PageDown}')
    expect(focused()).toBe('Dakar and Andes: 0 shared members')
    await user.keyboard('{PageUp}')
    expect(focused()).toBe('Andes: 3 members')
  })

  it('opens what has the focus by Enter', async () => {
    const { user, href } = await start()
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}')
    await waitFor(() => expect(href()).toBe('/compare?m=andes~cusco'))
  })
})

describe('a large matrix', () => {
  it('draws what is in sight only, says how large it is, and keeps what has the focus', async () => {
    layOut(400, 300)
    const many = atlasOf(
      Array.from({ length: 60 }, (_, at) => named(`m${at}`, `Dialogue ${at}`, 'regional', ['PER', 'BOL'])),
    )
    const { user } = await renderPlace('/overlaps?order=name', { index: many })
    await screen.findAllByRole('gridcell')
    const grid = screen.getByRole('grid')
    expect(grid).toHaveAttribute('aria-rowcount', '61')
    expect(grid).toHaveAttribute('aria-colcount', '61')
    expect(screen.getAllByRole('gridcell').length).toBeLessThan(400)
    cell('Dialogue 0: 2 members').focus()
    await user.keyboard('{Control>}{End}{/Control}')
    expect(focused()).toBe('Dialogue 59: 2 members')
    expect(document.activeElement).toHaveAttribute('aria-colindex', '61')
  })
})
