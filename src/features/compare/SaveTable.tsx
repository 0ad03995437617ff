import { useTranslation } from 'react-i18next'
import type { SavedTable } from '../../derive/compare-lists-csv.ts'
import { csvFile } from '../../derive/csv-text.ts'
import { useAtlas } from '../../parts/atlas-context.ts'
import { Button } from '../../ui/Button.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { hrefOf } from '../../view/url.ts'

interface Props {
  /** What the button saves, where "CSV" alone leaves that open. */
  readonly label: string
  /** Made when it is asked for, with the link of the present view in it. */
  readonly tableOf: (link: string) => SavedTable
}

/** Saves a table as a CSV file. */
export function SaveTable({ label, tableOf }: Props) {
  const { t } = useTranslation()
  const { view } = useAtlas()
  const save = () => {
    const { name, rows } = tableOf(window.location.origin + hrefOf(view))
    saveFile(`${name}.csv`, csvFile(rows), 'text/csv')
  }
  return (
    <Button aria-label={label} onPress={save}>
      {t('compare.lists.csv')}
    </Button>
  )
}
