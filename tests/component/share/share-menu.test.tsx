import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ShareMenu } from '../../../src/features/share/ShareMenu.tsx'
import { renderInAtlas } from '../atlas-of-tests.tsx'

const href = '/mechanisms/rcm?tab=funding&theme=climate&roles=all&from=1996&map=pacific&at=0.25,0.3,4.5'
const link = `${window.location.origin}${href}`

describe('the share menu', () => {
  it('copies the link of exactly what is seen, the camera with it, and says so', async () => {
    const { user } = await renderInAtlas(<ShareMenu more={[]} />, { href })
    await user.click(screen.getByRole('button', { name: 'Share' }))
    await user.click(screen.getByRole('menuitem', { name: 'Copy the link' }))
    expect(await screen.findByText('Link copied')).toHaveRole('status')
    expect(await navigator.clipboard.readText()).toBe(link)
  })

  it('shows the link, selected, where the clipboard is refused', async () => {
    const { user } = await renderInAtlas(<ShareMenu more={[]} />, { href })
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: 'Share' }))
    await user.click(screen.getByRole('menuitem', { name: 'Copy the link' }))
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link of this view' })
    expect(field).toHaveFocus()
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(link)
    expect(screen.queryByText('Link copied')).not.toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(field).not.toBeInTheDocument()
  })
})
