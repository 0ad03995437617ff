import { screen } from '@testing-library/react'
import { memo } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { useAtlasData } from '../../../src/parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../src/parts/atlas/current-view.ts'
import { useLightUp } from '../../../src/parts/atlas/use-highlight.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'

describe('what a part of the interface reads of the Atlas', () => {
  it('renders with a new view only what reads the view', async () => {
    const rendered = vi.fn<(part: string) => void>()
    const Lamp = memo(function Lamp() {
      rendered('data')
      const { index } = useAtlasData()
      return <p {...useLightUp({ kind: 'theme', code: 'labour' })}>{index.mechanisms.length}</p>
    })
    function Sorter() {
      rendered('view')
      const { view, go } = useCurrentView()
      return <button onClick={() => go({ ...view, sort: 'size' })}>{view.sort}</button>
    }
    const { user } = await renderInAtlas(
      <>
        <Lamp />
        <Sorter />
      </>,
    )
    rendered.mockClear()
    await user.click(screen.getByRole('button', { name: 'name' }))
    await screen.findByRole('button', { name: 'size' })
    expect(new Set(rendered.mock.calls.flat())).toEqual(new Set(['view']))
  })
})
