import * as z from 'zod/mini'

/** What windows of one browser tell each other after own decks were changed. `window` keeps a window from hearing itself. */
const messageSchema = z.strictObject({ window: z.string() })
const name = 'iscm-atlas-own-decks'
const ownWindow = crypto.randomUUID()

export function tellOtherWindows(): void {
  const channel = new BroadcastChannel(name)
  channel.postMessage({ window: ownWindow })
  channel.close()
}

/** Calls back when another window changed own decks, until the returned function is called. */
export function hearOtherWindows(onChange: () => void): () => void {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = z.safeParse(messageSchema, data).data
    if (message && message.window !== ownWindow) onChange()
  })
  return () => channel.close()
}
