import { useEffect, useState } from 'react'

/** What became of the last text; `copied` only as long as it is to be said. */
type Outcome = 'none' | 'copied' | 'refused'

/** Milliseconds for which it is said that a text was copied. */
const saidFor = 4000

/** Copies texts to the clipboard. Where the browser refuses, or has none to give, the text can be shown to be copied by hand. */
export function useCopying() {
  const [outcome, setOutcome] = useState<Outcome>('none')
  useEffect(() => {
    if (outcome !== 'copied') return undefined
    const timer = setTimeout(() => setOutcome('none'), saidFor)
    return () => clearTimeout(timer)
  }, [outcome])
  return {
    outcome,
    copy: async (text: string) => setOutcome((await copied(text)) ? 'copied' : 'refused'),
    forget: () => setOutcome('none'),
  }
}

/** False where the browser has no clipboard (no secure origin) or refuses it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
