import { configure, getConfig } from '@testing-library/react'

/** A search that is tried until it succeeds need not print the whole page at each try; where it is given up the page is printed. */
const { getElementError } = getConfig()
configure({
  asyncUtilTimeout: 5_000,
  getElementError: (message, container) =>
    isRetried() ? new Error(message ?? '') : getElementError(message, container),
})

/** What the library sets while it waits; its types leave it out. */
function isRetried(): boolean {
  return Reflect.get(getConfig(), '_disableExpensiveErrorDiagnostics') === true
}
