import { manifest } from '../../api/atlas-queries.ts'
import { siteAddress } from '../../api/site-address.ts'
import { csvFile } from '../../algorithms/csv-text.ts'
import type { SavedTable, TableOrigin } from '../../derive/table/saved-table.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { saveFile } from '../../ui/hooks/save-file.ts'
import { hrefOf } from '../../view/url.ts'
import { useCurrentView } from '../atlas/current-view.ts'

interface Props {
  /** What stands on the button, and its name where that alone leaves open what it saves. */
  readonly text: string
  readonly label?: string
  /** Made when it is asked for, with the link of the present view and the date of the data in it. */
  readonly tableOf: (origin: TableOrigin) => SavedTable
}

/** Saves a table as a CSV file. */
export function SaveTable({ text, label, tableOf }: Props) {
  const { view } = useCurrentView()
  const save = () => {
    const { name, rows } = tableOf({ link: siteAddress() + hrefOf(view), version: manifest.date })
    saveFile(`${name}.csv`, csvFile(rows), 'text/csv')
  }
  return (
    <Button {...(label ? { 'aria-label': label } : {})} onPress={save}>
      {text}
    </Button>
  )
}
