import { useTranslation } from 'react-i18next'
import { Segments } from '../../ui/controls/Segments.tsx'
import type { EmbedFrame } from '../../view/embed-url.ts'
import styles from './EmbedDialog.module.css'
import { PixelField } from './PixelField.tsx'

export type EmbedSize = Pick<EmbedFrame, 'width' | 'height'>

/** Pixels that a width begins with where it is not all of the column. */
const usualWidth = 720

interface Props {
  readonly size: EmbedSize
  readonly onChange: (size: EmbedSize) => void
}

/** How wide and how high the view is to stand in its page. */
export function EmbedSizes({ size, onChange }: Props) {
  const { t } = useTranslation()
  const { width, height } = size
  return (
    <div className={styles.sizes}>
      <Segments
        label={t('embed.width')}
        value={width === '100%' ? 'whole' : 'pixels'}
        options={[
          { key: 'whole', label: t('embed.whole') },
          { key: 'pixels', label: t('embed.pixels') },
        ]}
        onChange={(key) => onChange({ height, width: key === 'whole' ? '100%' : usualWidth })}
      />
      {width === '100%' ? null : (
        <PixelField
          label={t('embed.width-pixels')}
          value={width}
          onChange={(next) => onChange({ height, width: next })}
        />
      )}
      <PixelField label={t('embed.height')} value={height} onChange={(next) => onChange({ width, height: next })} />
    </div>
  )
}
