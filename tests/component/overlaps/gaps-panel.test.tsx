import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { GapsPanel } from '../../../src/features/overlaps/gaps/GapsPanel.tsx'
import { useCurrentView } from '../../../src/parts/atlas/current-view.ts'
import { useHighlight } from '../../../src/parts/atlas/use-highlight.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'

/** Says what is lit up, as the map would show it. */
function Lit() {
  const lit = useHighlight()
  return <output aria-label="lit">{lit?.kind === 'countries' ? lit.iso3s.join(' ') : (lit?.kind ?? 'nothing')}</output>
}

function PanelOfLink() {
  const { place } = useCurrentView().view
  return place.kind === 'overlaps' ? <GapsPanel place={place} /> : null
}

const open = (search = '?page=gaps&theme=climate') =>
  renderInAtlas(
    <>
      <PanelOfLink />
      <Lit />
    </>,
    { href: `/overlaps${search}` },
  )
const section = (name: string | RegExp) => within(screen.getByRole('region', { name }))
const fact = (label: string) => screen.getByText(label).nextSibling?.textContent

describe('the gaps of a theme', () => {
  it('counts UN Member States in none and those reached, and says which roles count', async () => {
    await open()
    expect(fact('UN Member States, members of none')).toBe('188')
    expect(fact('UN Member States covered')).toBe('5')
    expect(fact('mechanisms counted')).toBe('2')
    expect(screen.getByText(/A country is covered if it is a member of at least one\./)).toBeVisible()
  })

  it('lists those in none by sub-region, each with the number of its other mechanisms', async () => {
    await open()
    const area = section('Central America 8')
    expect(area.getByRole('link', { name: 'Mexico' }).closest('li')).toHaveTextContent('in 1 other mechanism')
    expect(area.getByRole('link', { name: 'Belize' }).closest('li')).toHaveTextContent('in no other mechanism')
  })

  it('chooses the theme in a menu, and the link holds it', async () => {
    const { user, href } = await open('?page=gaps')
    await user.click(screen.getByRole('button', { name: /^Theme: Migration, environment/ }))
    await user.click(screen.getByRole('menuitemradio', { name: 'Migration governance and policy coherence' }))
    expect(href()).toContain('theme=governance')
    expect(fact('mechanism counted')).toBe('1')
  })

  it('names what is open by rule apart, and that to be open is not to take part', async () => {
    await open('?page=gaps&theme=governance')
    expect(screen.getByText(/^Open to all 190 of these States/)).toHaveTextContent('IMRF')
  })

  it('says of a country in none as member where it sits in another role, until all roles count', async () => {
    const { user, href } = await open('?page=gaps&theme=governance')
    const colombia = () => screen.queryByRole('link', { name: 'Colombia' })?.closest('li')
    expect(colombia()).toHaveTextContent('not a member, but in RCM')
    expect(screen.getByText(/have no role in any, \d+ (is|are) observer, associate or partner/)).toBeVisible()
    await user.click(screen.getByRole('radio', { name: 'Members and observers' }))
    expect(href()).toContain('roles=all')
    expect(colombia()).toBeUndefined()
  })

  it('lists the few mechanisms that reach all, lights up what each adds, and leads back to those in none', async () => {
    const { user } = await open()
    const few = section('2 mechanisms together cover every State covered')
    const [first, second] = few.getAllByRole('listitem')
    expect(first).toHaveTextContent('Bali Process')
    expect(first).toHaveTextContent('adds 4')
    expect(second).toHaveTextContent('5 of 193')
    expect(few.getByText(/no smaller set exists: at least 2 are needed/)).toBeVisible()

    await user.hover(few.getByRole('link', { name: 'MIDSA · Migration Dialogue for Southern Africa' }))
    expect(screen.getByLabelText('lit')).toHaveTextContent('SWZ')

    Element.prototype.scrollIntoView = () => undefined
    await user.click(few.getByRole('button', { name: '188 UN Member States' }))
    expect(section('188 UN Member States, members of none').getByText('By sub-region', { exact: false })).toBeVisible()
    expect(document.activeElement).toContainElement(
      screen.getByRole('region', { name: '188 UN Member States, members of none' }),
    )
  })

  it('keeps territories apart, those on no list at all last', async () => {
    await open()
    const others = section(/territories and others in none/)
    expect(others.getByRole('link', { name: 'Greenland' })).toBeVisible()
  })
})

describe('the gaps of all themes together', () => {
  it('are whoever is in no mechanism at all, which the link holds', async () => {
    const { user, href } = await open('?page=gaps&theme=climate')
    await user.click(screen.getByRole('button', { name: /^Theme: Migration, environment/ }))
    await user.click(screen.getByRole('menuitemradio', { name: 'Any theme' }))
    expect(href()).toContain('gaps=any')
    expect(fact('mechanisms counted')).toBe('4')
    const area = section('Central America 6')
    expect(area.getByRole('link', { name: 'Belize' })).toBeVisible()
    expect(area.queryByRole('link', { name: 'Mexico' })).not.toBeInTheDocument()
    expect(screen.queryByText(/with this priority/)).not.toBeInTheDocument()
  })

  it('give way to the theme that is chosen next', async () => {
    const { user, href } = await open('?page=gaps&gaps=any')
    await user.click(screen.getByRole('button', { name: 'Theme: Any theme' }))
    await user.click(screen.getByRole('menuitemradio', { name: 'Migration governance and policy coherence' }))
    expect(href()).not.toContain('gaps=any')
    expect(fact('mechanism counted')).toBe('1')
  })
})
