import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { siteAddress } from '../../api/site-address.ts'
import { useCurrentView } from '../../parts/atlas/current-view.ts'
import { Button } from '../../ui/controls/Button.tsx'
import { ModalDialog } from '../../ui/layout/ModalDialog.tsx'
import { useCopying } from '../../ui/hooks/use-copying.ts'
import { embedCode, embedHeight, embedHrefOf } from '../../view/embed-url.ts'
import styles from './EmbedDialog.module.css'
import { EmbedSizes, type EmbedSize } from './EmbedSizes.tsx'

interface Props {
  /** Name of the view. */
  readonly title: string
  readonly onClose: () => void
}

/** Makes the HTML that puts the present view into a page of others, with a preview in its size. */
export function EmbedDialog({ title, onClose }: Props) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  const [size, setSize] = useState<EmbedSize>({ width: '100%', height: embedHeight(view.place) })
  const { width: inlineSize, height: blockSize } = size
  const address = siteAddress() + embedHrefOf(view)
  return (
    <ModalDialog title={t('embed.title')} close={t('embed.close')} wide onClose={onClose}>
      <p className={styles.hint}>{t('embed.hint')}</p>
      <EmbedSizes size={size} onChange={setSize} />
      <EmbedCode code={embedCode({ address, title, ...size })} />
      <section className={styles.preview} aria-label={t('embed.preview')}>
        {/* The Atlas itself, which must be of its own origin to load its files. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe className={styles.frame} src={embedHrefOf(view)} title={title} style={{ inlineSize, blockSize }} />
      </section>
    </ModalDialog>
  )
}

function EmbedCode({ code }: { readonly code: string }) {
  const { t } = useTranslation()
  const { outcome, copy } = useCopying()
  return (
    <div className={styles.code}>
      <textarea
        className={styles.text}
        readOnly
        rows={4}
        value={code}
        aria-label={t('embed.code')}
        spellCheck={false}
      />
      <div className={styles.deeds}>
        <Button look="strong" onPress={() => void copy(code)}>
          {t('embed.copy')}
        </Button>
        <output className={styles.hint}>
          {outcome === 'copied' ? t('embed.copied') : null}
          {outcome === 'refused' ? t('embed.refused') : null}
        </output>
      </div>
    </div>
  )
}
