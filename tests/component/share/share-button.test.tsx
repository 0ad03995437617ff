import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ShareButton } from '../../../src/features/share/ShareButton.tsx'
import { renderInAtlas } from '../atlas-of-tests.tsx'

const href = '/mechanisms/rcm?tab=funding&theme=climate&roles=all&from=1996&map=pacific&at=0.25,0.3,4.5'
const link = `${window.location.origin}${href}`

describe('the share button', () => {
  it('copies the link of exactly what is seen, the camera with it, and says so', async () => {
    const { user } = await renderInAtlas(<ShareButton />, { href })
    await user.click(screen.getByRole('button', { name: 'Share' }))
    expect(await screen.findByText('Link copied')).toHaveRole('status')
    expect(await navigator.clipboard.readText()).toBe(link)
  })

  it('shows the link, selected, where the clipboard is refused', async () => {
    const { user } = await renderInAtlas(<ShareButton />, { href })
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'))
    await user.click(screen.getByRole('button', { name: 'Share' }))
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link of this view' })
    expect(field).toHaveFocus()
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(link)
    expect(screen.queryByText('Link copied')).not.toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(field).not.toBeInTheDocument()
  })
})
