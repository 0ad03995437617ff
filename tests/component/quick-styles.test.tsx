import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

describe('what is seen in these tests', () => {
  it('changes with what hides an element, though alike elements share an answer', () => {
    render(
      <>
        <p>seen</p>
        <p hidden>hidden</p>
        <p style={{ display: 'none' }}>none</p>
        <input data-testid="plain" />
        <input type="hidden" data-testid="input" />
      </>,
    )
    const displays = () =>
      ['seen', 'hidden', 'none'].map((text) => window.getComputedStyle(screen.getByText(text)).display)
    expect(displays()).toEqual(['block', 'none', 'none'])
    expect(window.getComputedStyle(screen.getByTestId('plain')).display).not.toBe('none')
    expect(window.getComputedStyle(screen.getByTestId('input')).display).toBe('none')
    screen.getByText('seen').hidden = true
    screen.getByText('hidden').hidden = false
    screen.getByText('none').style.display = ''

    expect(displays()).toEqual(['none', 'block', 'block'])
  })

  it('follows what the elements around it hide', () => {
    render(
      <>
        <button>Shown</button>
        <div style={{ visibility: 'hidden' }}>
          <button>Inherited</button>
        </div>
        <div hidden>
          <button>Inside</button>
        </div>
      </>,
    )
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Shown'])
  })

  it('follows a style sheet that is added', () => {
    render(<button>Shown</button>)
    expect(screen.getByRole('button')).toBeVisible()
    const sheet = document.head.appendChild(document.createElement('style'))
    sheet.textContent = 'button { display: none }'

    expect(screen.queryByRole('button')).toBeNull()
    sheet.remove()
    expect(screen.getByRole('button')).toBeVisible()
  })
})
