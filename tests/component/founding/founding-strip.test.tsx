import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { FoundingStrip } from '../../../src/features/founding/FoundingStrip.tsx'
import { atlasOf, mechanismInput } from '../../unit/atlas-of-tests.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'

const dots = () => within(screen.getByRole('list', { name: 'Mechanisms by founding year' })).getAllByRole('link')
const first = () => screen.getByRole('slider', { name: /First founding year/ })
const last = () => screen.getByRole('slider', { name: /Last founding year/ })
const open = (href = '/') => renderInAtlas(<FoundingStrip />, { href })

describe('the founding strip', () => {
  it('has a dot for every mechanism, in the order of their years, and tells those that are left out', async () => {
    await open()
    expect(dots().map((dot) => dot.textContent)).toEqual([
      'Manila Process, founded 1996, hidden by filters',
      'RCM, founded 1996',
      'MIDSA, founded 2000',
      'SACM, founded 2000',
      'Bali Process, founded 2002',
      'IMRF, founded 2018',
    ])
  })

  it('names those of unknown founding year beside the axis, as links, and tells that a choice of years leaves them out', async () => {
    const index = atlasOf([
      mechanismInput('sea', { name: 'Sea Dialogue' }),
      mechanismInput('old', { established: 1996 }),
    ])
    const undated = () => within(screen.getByRole('list', { name: 'Year not known:' })).getByRole('link')
    const { user } = await renderInAtlas(<FoundingStrip />, { index })
    expect(undated()).toHaveTextContent(/^Sea Dialogue$/)
    first().focus()
    await user.keyboard('{ArrowRight}')
    await waitFor(() => expect(undated()).toHaveTextContent('Sea Dialogue, hidden by filters'))
  })

  it('leads from a dot to its mechanism, by keyboard too', async () => {
    const { user, href } = await open()
    await user.tab()
    await user.tab()
    await user.tab()
    expect(dots()[0]).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(dots()[1]).toHaveFocus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(href()).toBe('/mechanisms/rcm'))
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('RCM')
  })

  it('names the mechanism that is pointed at', async () => {
    const { user } = await open()
    await user.hover(screen.getByRole('link', { name: /^RCM/ }))
    expect(screen.getByText('RCM · Regional Conference on Migration, 1996')).toBeVisible()
    await user.unhover(screen.getByRole('link', { name: /^RCM/ }))
    expect(screen.queryByText(/RCM · /)).not.toBeInTheDocument()
  })

  it('takes what a pointer is nearest to, though it misses the dot', async () => {
    const { href } = await open()
    const list = screen.getByRole('list', { name: 'Mechanisms by founding year' })
    for (const [at, link] of dots().entries())
      vi.spyOn(link, 'getBoundingClientRect').mockReturnValue(new DOMRect(at * 40, 10, 9, 9))
    fireEvent.pointerMove(list, { clientX: 90, clientY: 22 })
    expect(screen.getByText('MIDSA · Migration Dialogue for Southern Africa, 2000')).toBeVisible()
    fireEvent.click(list, { clientX: 105, clientY: 40 })
    expect(href()).toBe('/')
    fireEvent.click(list, { clientX: 90, clientY: 22 })
    await waitFor(() => expect(href()).toBe('/mechanisms/midsa'))
  })

  it('filters by a range of founding years from the keyboard, without a step in the history', async () => {
    const { user, href, steps } = await open()
    const before = steps()
    first().focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}')
    await waitFor(() => expect(href()).toBe('/?from=2001'))
    last().focus()
    await user.keyboard('{ArrowLeft}')
    await waitFor(() => expect(href()).toMatch(/^\/\?from=2001&to=20\d\d$/))
    expect(steps()).toBe(before)
    expect(screen.getByRole('link', { name: /^SACM/ })).toHaveTextContent('hidden by filters')
    expect(screen.getByRole('link', { name: /^Bali/ })).not.toHaveTextContent('left out')
  })

  it('takes an end of the strip as open, so that the link says nothing of it', async () => {
    const { user, href } = await open('/?from=1997')
    first().focus()
    await user.keyboard('{ArrowLeft}')
    await waitFor(() => expect(href()).toBe('/'))
  })

  it('reads the years as years', async () => {
    await open('/?from=1998&to=2010')
    expect(first()).toHaveAttribute('aria-valuetext', '1998')
    expect(screen.getByText('1998 – 2010')).toBeVisible()
  })

  it('goes back to all years at once', async () => {
    const { user, href } = await open('/?from=1998&to=2010&sort=size')
    await user.click(screen.getByRole('button', { name: 'All years' }))
    await waitFor(() => expect(href()).toBe('/?sort=size'))
    expect(first()).toHaveValue('1996')
    expect(screen.queryByRole('button', { name: 'All years' })).not.toBeInTheDocument()
  })

  it('follows a change from elsewhere', async () => {
    const { user, href, back } = await open('/?from=1998')
    await user.click(screen.getByRole('button', { name: 'All years' }))
    await waitFor(() => expect(href()).toBe('/'))
    back()
    await waitFor(() => expect(first()).toHaveValue('1998'))
  })

  it('says of chosen years that the members are those of today, and includes what has ended on demand', async () => {
    const { user, href } = await open('/?from=1996&to=2000')
    expect(screen.getByText(/^Today’s members of mechanisms .* not the members of that time/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Include 1 that is dormant or superseded' }))
    await waitFor(() => expect(href()).toContain('status='))
    expect(await screen.findByText(/^Today’s members, or the last ones known/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Include/ })).not.toBeInTheDocument()
  })

  it('says nothing of it for all years', async () => {
    await open()
    expect(screen.queryByText(/not the members of that time/)).not.toBeInTheDocument()
  })
})
