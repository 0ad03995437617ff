import { useId, useState } from 'react'

/** A part that a button shows and hides: whether it is shown, what goes on the button, and the id of the part. */
export function useDisclosure(shownAtFirst: boolean) {
  const [shown, setShown] = useState(shownAtFirst)
  const id = useId()
  return { shown, id, button: { 'aria-expanded': shown, 'aria-controls': id, onPress: () => setShown(!shown) } }
}
