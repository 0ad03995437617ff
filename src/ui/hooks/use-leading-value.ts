import { useState } from 'react'

/**
 * A value that a person changes faster than its home (the URL) can follow: what was typed or dragged is shown at once and sent,
 * and late echoes of it do not undo what came after. A change from elsewhere (back, a reset) replaces it.
 * `keyOf` says when two values are the same.
 */
export function useLeadingValue<Value>(
  home: Value,
  send: (value: Value) => void,
  keyOf: (value: Value) => string,
): readonly [Value, (value: Value) => void] {
  const homeKey = keyOf(home)
  const [leading, setLeading] = useState({ value: home, seen: homeKey, sent: emptyKeys })
  if (leading.seen !== homeKey) {
    const echo = leading.sent.indexOf(homeKey)
    setLeading({ value: echo < 0 ? home : leading.value, seen: homeKey, sent: leading.sent.slice(echo + 1) })
  }
  const set = (value: Value) => {
    const key = keyOf(value)
    const last = leading.sent.at(-1) ?? leading.seen
    setLeading({ ...leading, value, sent: key === last ? leading.sent : [...leading.sent, key] })
    if (key !== last) send(value)
  }
  return [leading.value, set]
}

const emptyKeys: readonly string[] = []
