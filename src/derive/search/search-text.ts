import { foldText } from '../../algorithms/fold-text.ts'

/** Signs that stand between words; those inside an acronym such as 5+5 belong to it. */
const betweenWords = /[^\p{L}\p{N}+]+/u

/** The words of a text as they are compared: without accents, in lower case, what an apostrophe parts as one. */
export function wordsOfText(text: string): readonly string[] {
  return foldText(text)
    .replaceAll(/['’ʼ]/g, '')
    .split(betweenWords)
    .filter((word) => word !== '')
}

/** A text as it is compared: its words with one space between them. */
export function normalText(text: string): string {
  return wordsOfText(text).join(' ')
}
