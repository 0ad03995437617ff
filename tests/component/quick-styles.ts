/** What the default style sheet of a browser looks at to say whether and how an element is shown. */
const OWN = ['hidden', 'type', 'open', 'popover', 'style'] as const
const INHERITED = /visibility|pointer-events/

/**
 * jsdom matches every rule of its style sheets at each question, and a search by role asks at each element and all around it.
 * No rule of the Atlas is loaded in these tests, so elements that are alike in what the default sheet looks at, and in what they
 * inherit from inline styles, share one answer. A sheet that is added starts anew.
 */
const compute = window.getComputedStyle.bind(window)
const known = new Map<string, CSSStyleDeclaration>()

window.getComputedStyle = (element, pseudo) => {
  if (pseudo) return compute(element, pseudo)
  const likeness = likenessOf(element)
  const style = known.get(likeness) ?? compute(element)
  known.set(likeness, style)
  return style
}

function likenessOf(element: Element): string {
  const own = OWN.map((name) => element.getAttribute(name) ?? '-')
  return [document.styleSheets.length, element.isConnected, element.tagName, ...own, ...inheritedBy(element)].join('|')
}

function inheritedBy(element: Element): readonly string[] {
  const styles: string[] = []
  for (let above = element.parentElement; above; above = above.parentElement) {
    const style = above.getAttribute('style')
    if (style && INHERITED.test(style)) styles.push(style)
  }
  return styles
}
