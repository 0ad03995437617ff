import { useEffect } from 'react'
import { siteAddress } from '../../api/site-address.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { oembedFileOf } from '../../view/oembed-file.ts'
import { hrefOf } from '../../view/url.ts'
import { useViewTitle } from './use-document-title.ts'
import { isPlace } from '../../view/places.ts'

const oembedType = 'application/json+oembed'

/**
 * Keeps the head of the document in step with the page: its title, what previews of its link say, and where its oEmbed file is. The page of a deck
 * and its stage set their own titles.
 */
export function useHeadTags(): void {
  const { view } = useCurrentView()
  const title = useViewTitle()
  const address = siteAddress() + hrefOf(view)
  const file = oembedFileOf(view.place)
  const ofOneDeck = isPlace(view.place, 'deck') || isPlace(view.place, 'stage')
  useEffect(() => {
    if (!ofOneDeck) document.title = title
    setContent('og:title', title)
    setContent('og:url', address)
    return linkOembed(file && `${siteAddress()}/${file}`, title)
  }, [title, address, file, ofOneDeck])
}

/** The tag stands in the page as it was delivered. */
function setContent(property: string, content: string): void {
  document.head.querySelector(`meta[property="${property}"]`)?.setAttribute('content', content)
}

/** Puts the link in the head until the returned function is called; nothing where there is no file. */
function linkOembed(href: string | null, title: string): (() => void) | undefined {
  document.head.querySelector(`link[type="${oembedType}"]`)?.remove()
  if (href === null) return undefined
  const link = Object.assign(document.createElement('link'), { rel: 'alternate', type: oembedType, href, title })
  document.head.append(link)
  return () => link.remove()
}
