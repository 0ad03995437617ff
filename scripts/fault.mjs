/** Something the person at the keyboard can mend: the message says what and how, and no stack is shown. */
export class Fault extends Error {}

/** @returns {never} */
export function endWith(error) {
  console.error(error instanceof Fault ? error.message : error)
  process.exit(1)
}
