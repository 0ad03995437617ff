import { useState } from 'react'
import { packDeck } from '../../../api/deck-link.ts'
import type { Deck } from '../../../domain/deck.ts'
import { useCopying } from '../../../ui/hooks/use-copying.ts'
import { defaultView } from '../../../view/atlas-view.ts'
import { packedAddress } from '../../../view/deck-address.ts'
import { hrefOf } from '../../../view/url.ts'

/** Letters of a link that mail, chats and servers let through. */
export const mostLinkLetters = 8000

/** The link that holds a deck, made and copied when it is asked for; one that is too long is not copied. */
export function useDeckLink(deck: Deck) {
  const [link, setLink] = useState('')
  const { outcome, copy, forget } = useCopying()
  return {
    link,
    outcome,
    forget,
    tooLong: link.length > mostLinkLetters,
    share: async () => {
      const address = packedAddress(await packDeck(deck))
      const place = { kind: 'deck', deck: address, slide: 1 } as const
      const href = window.location.origin + hrefOf({ ...defaultView, place })
      setLink(href)
      if (href.length <= mostLinkLetters) await copy(href)
    },
  }
}
