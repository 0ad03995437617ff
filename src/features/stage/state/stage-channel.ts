import * as z from 'zod/mini'
import { mostSlides } from '../../../domain/deck.ts'
import type { StageState } from './stage-state.ts'

/** What windows of one presentation tell each other. `started` is when it began, in milliseconds of the epoch. */
const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hello') }),
  z.strictObject({
    kind: z.literal('state'),
    slide: z.int().check(z.gte(1), z.lte(mostSlides)),
    black: z.boolean(),
    started: z.number(),
  }),
  /** The clock of the talk begins anew. */
  z.strictObject({ kind: z.literal('restart'), started: z.number() }),
])

export interface SharedState extends StageState {
  readonly started: number
}

interface StageListeners {
  readonly onState: (state: SharedState) => void
  /** Told when the clock of the talk begins anew, with the time in milliseconds of the epoch. */
  readonly onRestart: (started: number) => void
  readonly present: () => SharedState
}

/** Ties the windows of a deck together: each may lead, and each that opens later is told where the others stand. */
export class StageChannel {
  readonly #channel: BroadcastChannel

  constructor(deck: string, { onState, onRestart, present }: StageListeners) {
    this.#channel = new BroadcastChannel(`iscm-atlas-stage:${deck}`)
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = z.safeParse(messageSchema, data).data
      if (message?.kind === 'hello') this.tell(present())
      if (message?.kind === 'state') onState({ slide: message.slide, black: message.black, started: message.started })
      if (message?.kind === 'restart') onRestart(message.started)
    })
    this.#channel.postMessage({ kind: 'hello' })
  }

  tell({ slide, black, started }: SharedState): void {
    this.#channel.postMessage({ kind: 'state', slide, black, started })
  }

  restart(started: number): void {
    this.#channel.postMessage({ kind: 'restart', started })
  }

  close(): void {
    this.#channel.close()
  }
}
