import type { Distances } from '../../derive/seriation-distances.ts'
import { seriate } from '../../derive/seriation.ts'

/** Runs in a Web Worker of its own: takes distances, answers with the positions in their order. */
addEventListener('message', ({ data }: MessageEvent<Distances>) => postMessage(seriate(data)))
