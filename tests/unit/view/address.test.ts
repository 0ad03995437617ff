import { describe, expect, it } from 'vitest'
import { decodeAddress } from '../../../src/view/address.ts'

describe('the address of a page', () => {
  it('is decoded once, whoever asks for it', () => {
    const asked = { pathname: '/mechanisms/rcm', searchStr: '?tab=funding' }
    expect(decodeAddress({ ...asked })).toBe(decodeAddress({ ...asked }))
    expect(decodeAddress(asked).view.place).toEqual({ kind: 'mechanism', id: 'rcm', tab: 'funding' })
  })

  it('is told from one with other parameters, and from its embedded view', () => {
    const plain = decodeAddress({ pathname: '/themes/labour', searchStr: '' })
    const other = decodeAddress({ pathname: '/themes/labour', searchStr: '?roles=all' })
    const embedded = decodeAddress({ pathname: '/embed/themes/labour', searchStr: '' })
    expect(other.view.roles).not.toBe(plain.view.roles)
    expect(embedded).toEqual({ ...plain, embedded: true })
  })

  it('is right however many were asked for before', () => {
    const pages = Array.from({ length: 250 }, (_, at) => ({ pathname: `/present/rcm/${at + 1}`, searchStr: '' }))
    const slides = [...pages, ...pages].map((page) => decodeAddress(page).view.place)
    expect(slides).toEqual([...pages, ...pages].map((_, at) => expect.objectContaining({ slide: (at % 250) + 1 })))
  })
})
