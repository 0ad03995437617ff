import { useTranslation } from 'react-i18next'
import { manifest } from '../../../api/atlas-queries.ts'
import { siteAddress } from '../../../api/site-address.ts'
import { framedMatrix, type MatrixContent } from '../../../derive/matrix/matrix-scene.ts'
import { palettes } from '../../../domain/palette.ts'
import { drawMatrix } from '../../../drawing/matrix/draw-matrix.ts'
import { toSvgText } from '../../../drawing/svg/svg-text.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { matrixFrame } from '../../../parts/matrix/matrix-of-view.ts'
import { TextButton } from '../../../ui/controls/TextButton.tsx'
import { saveFile } from '../../../ui/hooks/save-file.ts'

interface Props {
  readonly content: MatrixContent
  /** Of the file, without its ending. */
  readonly name: string
}

/** Saves the whole matrix, as it is ordered and coloured, as a picture in the light scheme, with all that says what it is. */
export function MatrixPicture({ content, name }: Props) {
  const { t } = useTranslation()
  const data = useAtlasData()
  const { view } = useCurrentView()
  const save = () => {
    const frame = matrixFrame(view, data, { site: siteAddress(), dataDate: data.words.date(manifest.date) })
    const picture = drawMatrix(framedMatrix(content, frame, data.words), (colour) => palettes.light[colour])
    saveFile(`${name}.svg`, toSvgText(picture), 'image/svg+xml')
  }
  return <TextButton onPress={save}>{t('overlaps.picture')}</TextButton>
}
