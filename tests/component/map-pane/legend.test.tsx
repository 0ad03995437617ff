import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MapLegend } from '../../../src/parts/map/frame/MapLegend.tsx'
import { useEmphasis } from '../../../src/parts/map/frame/use-emphasis.ts'
import { useScene } from '../../../src/parts/atlas/use-scene.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'

/** The legend, and the countries whose colour does not step back. */
function Legend() {
  const [scene, emphasis] = useEmphasis(useScene())
  const kept = [...scene.fills].filter(([, fill]) => !fill.faded).map(([code]) => code)
  return (
    <>
      <MapLegend legend={scene.legend} emphasis={emphasis} fits onUnfolded={() => undefined} />
      <p aria-label="kept">{kept.toSorted().join(' ')}</p>
    </>
  )
}

const kept = () => screen.getByLabelText('kept').textContent
const entry = (name: string) => screen.getByRole('button', { name })
const everything = 'AUS COL CRI FJI IDN LAO MEX PER SWZ USA'
const rights = 'COL PER'

beforeEach(() => {
  vi.stubGlobal('matchMedia', (media: string) => Object.assign(new EventTarget(), { media, matches: false }))
})
afterEach(() => vi.unstubAllGlobals())

describe('an entry of the legend', () => {
  it('emphasises its countries while a pointer is on it', async () => {
    const { user } = await renderInAtlas(<Legend />, { href: '/' })
    expect(kept()).toBe(everything)
    await user.hover(entry('Rights and protection'))
    expect(kept()).toBe(rights)
    await user.unhover(entry('Rights and protection'))
    expect(kept()).toBe(everything)
  })

  it('emphasises them while the focus of the keyboard is on it', async () => {
    await renderInAtlas(<Legend />, { href: '/' })
    fireEvent.keyDown(document.body, { key: 'Tab' })
    entry('Rights and protection').focus()
    await screen.findByText(rights)
    entry('Rights and protection').blur()
    await screen.findByText(everything)
  })

  it('keeps them so once pressed, says it, and lets go when pressed again', async () => {
    const { user } = await renderInAtlas(<Legend />, { href: '/' })
    await user.click(entry('Rights and protection'))
    await user.unhover(entry('Rights and protection'))
    expect(entry('Rights and protection')).toHaveAttribute('aria-pressed', 'true')
    expect(kept()).toBe(rights)
    expect(screen.getByText(/^Rights and protection: 2 countries and territories are/)).toHaveRole('status')
    await user.click(entry('Rights and protection'))
    await user.unhover(entry('Rights and protection'))
    expect(entry('Rights and protection')).toHaveAttribute('aria-pressed', 'false')
    expect(kept()).toBe(everything)
  })

  it('lets go on Escape, which then does nothing else', async () => {
    const { user } = await renderInAtlas(<Legend />, { href: '/' })
    await user.click(entry('Rights and protection'))
    await user.unhover(entry('Rights and protection'))
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(false)
    expect(kept()).toBe(everything)
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true)
  })

  it('is no button where it stands for no country', async () => {
    await renderInAtlas(<Legend />, { href: '/' })
    expect(screen.queryByRole('button', { name: 'Disputed or undetermined area' })).not.toBeInTheDocument()
    expect(screen.getByText('Disputed or undetermined area')).toBeVisible()
  })
})
