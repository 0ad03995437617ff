import * as z from 'zod/mini'

/** What a speaker's window asks, and what the stage answers. `closed` is what a stage says last. */
const messageSchema = z.strictObject({ kind: z.enum(['ping', 'open', 'closed']) })
type Kind = z.infer<typeof messageSchema>['kind']

/** Milliseconds from one question to the next, and how many go without an answer before the stage counts as closed: a crash says nothing. */
const pause = 3000
const maxMissed = 3

/** Answers for the stage of a deck until the returned function is called. */
export function announceStage(deck: string): () => void {
  const channel = presenceChannel(deck, (kind) => kind === 'ping' && send('open'))
  const send = (kind: Kind) => channel.postMessage({ kind })
  const [close, open] = [() => send('closed'), () => send('open')]
  open()
  window.addEventListener('pagehide', close)
  window.addEventListener('pageshow', open)
  return () => {
    window.removeEventListener('pagehide', close)
    window.removeEventListener('pageshow', open)
    close()
    channel.close()
  }
}

/** Calls back whether a stage of the deck is open, as often as that is heard, until the returned function is called. */
export function watchStage(deck: string, onKnown: (isOpen: boolean) => void): () => void {
  let missed = 0
  const ask = () => channel.postMessage({ kind: 'ping' })
  const channel = presenceChannel(deck, (kind) => {
    if (kind === 'ping') return
    missed = 0
    onKnown(kind === 'open')
    // Another stage of the same deck may still be open.
    if (kind === 'closed') ask()
  })
  const timer = setInterval(() => {
    missed += 1
    if (missed > maxMissed) onKnown(false)
    ask()
  }, pause)
  ask()
  return () => {
    clearInterval(timer)
    channel.close()
  }
}

function presenceChannel(deck: string, hear: (kind: Kind) => void): BroadcastChannel {
  const channel = new BroadcastChannel(`iscm-atlas-stage-presence:${deck}`)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = z.safeParse(messageSchema, data).data
    if (message) hear(message.kind)
  })
  return channel
}
