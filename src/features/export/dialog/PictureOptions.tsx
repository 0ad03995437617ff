import { useTranslation } from 'react-i18next'
import type { PlateFrame } from '../../../drawing/page/plate-frame.ts'
import { Segments } from '../../../ui/controls/Segments.tsx'
import {
  pictureFormats,
  pictureHeights,
  pictureSize,
  type PictureFormat,
  type PictureHeight,
} from '../files/picture-file.ts'
import { SchemeChoice } from './SchemeChoice.tsx'
import styles from './PictureDialog.module.css'

export interface PictureChoice {
  readonly format: PictureFormat
  readonly frame: PlateFrame
  readonly height: PictureHeight
  readonly scheme: PictureScheme
}

export type PictureScheme = 'light' | 'dark' | 'stage'

export function usualOptions([scheme = 'light']: readonly PictureScheme[]): PictureChoice {
  return { format: 'png', frame: 'wide', height: 1080, scheme }
}

const frames: readonly PlateFrame[] = ['wide', 'four-three', 'a4']

interface Props {
  readonly schemes: readonly PictureScheme[]
  readonly choice: PictureChoice
  readonly onChange: (choice: PictureChoice) => void
}

/** Format, shape, size and colours of a picture. A size in pixels has only what is made of pixels. */
export function PictureOptions({ schemes, choice, onChange }: Props) {
  const { t } = useTranslation()
  return (
    <div className={styles.options}>
      <Segments
        label={t('export.picture.format')}
        value={choice.format}
        options={pictureFormats.map((key) => ({ key, label: t(`export.picture.formats.${key}`) }))}
        onChange={(format) => onChange({ ...choice, format })}
      />
      <Segments
        label={t('export.picture.shape')}
        value={choice.frame}
        options={frames.map((key) => ({ key, label: t(`export.picture.shapes.${key}`) }))}
        onChange={(frame) => onChange({ ...choice, frame })}
      />
      {choice.format === 'png' ? <SizeChoice choice={choice} onChange={onChange} /> : null}
      <SchemeChoice schemes={schemes} scheme={choice.scheme} onChange={(scheme) => onChange({ ...choice, scheme })} />
    </div>
  )
}

function SizeChoice({ choice, onChange }: Omit<Props, 'schemes'>) {
  const { t } = useTranslation()
  const options = pictureHeights.map((height) => {
    const size = pictureSize(choice.frame, height)
    return {
      key: String(height),
      label: t('export.picture.size-of', { width: String(size.width), height: String(size.height) }),
    }
  })
  const choose = (key: string) => {
    const height = pictureHeights.find((one) => String(one) === key)
    if (height) onChange({ ...choice, height })
  }
  return <Segments label={t('export.picture.size')} value={String(choice.height)} options={options} onChange={choose} />
}
