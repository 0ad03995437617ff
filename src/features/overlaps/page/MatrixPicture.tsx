import { useTranslation } from 'react-i18next'
import { manifest } from '../../../api/atlas-queries.ts'
import { palettes } from '../../../domain/palette.ts'
import { drawMatrix, type DrawnMatrix } from '../../../drawing/matrix/draw-matrix.ts'
import { toSvgText } from '../../../drawing/svg/svg-text.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useFormats } from '../../../parts/atlas/use-formats.ts'
import { useListDates } from '../../../parts/atlas/use-list-dates.ts'
import { saveFile } from '../../../ui/hooks/save-file.ts'
import { TextButton } from '../../../ui/controls/TextButton.tsx'

interface Props {
  readonly drawn: Pick<DrawnMatrix, 'matrix' | 'measure' | 'positions' | 'bins'>
  readonly notes: DrawnMatrix['notes']
}

/** Saves the whole matrix, as it is ordered and coloured, as a picture in the light scheme. */
export function MatrixPicture({ drawn, notes }: Props) {
  const { t } = useTranslation()
  const { words } = useAtlasData()
  const { date } = useFormats()
  const lists = useListDates()
  const save = () => {
    const scale = t(`overlaps.legend.${drawn.measure}`, { roles: drawn.matrix.roles })
    const title = t('overlaps.picture-title', { count: drawn.positions.length })
    const dates = [lists, t('export.data', { date: date(manifest.date) })].filter((line) => line !== null)
    const picture = drawMatrix(
      { ...drawn, title, scale, notes: [...notes, ...dates] },
      words,
      (name) => palettes.light[name],
    )
    saveFile(`overlaps-${drawn.measure}.svg`, toSvgText(picture), 'image/svg+xml')
  }
  return (
    <p>
      <TextButton onPress={save}>{t('overlaps.picture')}</TextButton>
    </p>
  )
}
