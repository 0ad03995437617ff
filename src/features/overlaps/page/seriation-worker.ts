import { distancesIn, type LikenessSource } from '../../../algorithms/seriation/seriation-distances.ts'
import { seriate } from '../../../algorithms/seriation/seriation.ts'

/** Runs in a Web Worker of its own: takes what things are alike in, answers with their positions in order. */
addEventListener('message', ({ data }: MessageEvent<LikenessSource>) => postMessage(seriate(distancesIn(data))))
