import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Introduction } from '../../../src/features/explore/ExplorePanel.tsx'
import { atlasOf, mechanismInput } from '../../unit/atlas-of-tests.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'

beforeEach(() => window.localStorage.clear())
afterEach(() => vi.restoreAllMocks())

const index = atlasOf([
  mechanismInput('one'),
  mechanismInput('two', { status: 'unknown' }),
  mechanismInput('gone', { status: 'dormant' }),
])
const note = () => screen.queryByRole('region', { name: 'What an ISCM is' })
const closing = () => screen.getByRole('button', { name: 'Close this introduction' })

describe('the introduction', () => {
  it('says what an ISCM is and how many are listed', async () => {
    await renderInAtlas(<Introduction />, { index })
    expect(note()).toHaveTextContent(/^Inter-State consultation mechanisms on migration \(ISCMs\): 2 standing forums/)
  })

  it('stays away once it is closed', async () => {
    const { user } = await renderInAtlas(<Introduction />, { index })
    await user.click(closing())
    expect(note()).not.toBeInTheDocument()
    await renderInAtlas(<Introduction />, { index })
    expect(note()).not.toBeInTheDocument()
  })

  it('closes where the browser keeps nothing for pages', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    const { user } = await renderInAtlas(<Introduction />, { index })
    await user.click(closing())
    expect(note()).not.toBeInTheDocument()
  })
})

function refuse(): never {
  throw new DOMException('denied', 'SecurityError')
}
