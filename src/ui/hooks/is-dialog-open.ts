/** Whether a dialog waits for an answer: keys of the page behind it then do nothing. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
}
