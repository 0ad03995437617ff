import type { SavedTable } from '../../derive/compare-lists-csv.ts'
import { csvFile } from '../../derive/csv-text.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { hrefOf } from '../../view/url.ts'

interface Props {
  /** What stands on the button, and its name where that alone leaves open what it saves. */
  readonly text: string
  readonly label?: string
  /** Made when it is asked for, with the link of the present view in it. */
  readonly tableOf: (link: string) => SavedTable
}

/** Saves a table as a CSV file. */
export function SaveTable({ text, label, tableOf }: Props) {
  const { view } = useAtlas()
  const save = () => {
    const { name, rows } = tableOf(window.location.origin + hrefOf(view))
    saveFile(`${name}.csv`, csvFile(rows), 'text/csv')
  }
  return (
    <Button {...(label ? { 'aria-label': label } : {})} onPress={save}>
      {text}
    </Button>
  )
}
