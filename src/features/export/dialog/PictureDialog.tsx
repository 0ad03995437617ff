import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { palettes } from '../../../domain/palette.ts'
import { drawPlate } from '../../../drawing/page/draw-plate.ts'
import { layoutPlate } from '../../../drawing/page/plate-layout.ts'
import type { Plate } from '../../../drawing/page/plate.ts'
import { SvgTree } from '../../../parts/atlas/SvgTree.tsx'
import { Button } from '../../../ui/controls/Button.tsx'
import { ModalDialog } from '../../../ui/layout/ModalDialog.tsx'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { exportFileName } from './export-file-name.ts'
import { ExportProgress } from './ExportProgress.tsx'
import type { LaidPlate } from '../files/file-request.ts'
import { pictureMaker, pictureSize } from '../files/picture-file.ts'
import styles from './PictureDialog.module.css'
import { PictureOptions, usualOptions, type PictureChoice, type PictureScheme } from './PictureOptions.tsx'
import type { PlateData, PlateNeeds } from '../page/plate-data.ts'
import { useExportJob } from './use-export-job.ts'
import { usePlateData } from './use-plate-data.ts'

export interface PictureSubject {
  readonly needs: PlateNeeds
  /** The first of them is the usual one. */
  readonly schemes: readonly PictureScheme[]
  readonly plateOf: (data: PlateData) => Plate
}

interface Props {
  /** Must keep its identity while it is the same, as the preview is drawn from it. */
  readonly subject: PictureSubject
  readonly onClose: () => void
}

/** Saves a view or a slide as a picture: its format, size and colours, with a preview of just what will be saved. */
export function PictureDialog({ subject, onClose }: Props) {
  const { t } = useTranslation()
  const { data, error } = usePlateData(subject.needs)
  return (
    <ModalDialog title={t('export.picture.title')} onClose={onClose} wide>
      {error ? <Notice role="alert">{t('export.failed.other', { problem: error.message })}</Notice> : null}
      {data ? <PictureForm subject={subject} data={data} onClose={onClose} /> : null}
      {data || error ? null : <p role="status">{t('export.loading')}</p>}
    </ModalDialog>
  )
}

function PictureForm({ subject, data, onClose }: Props & { readonly data: PlateData }) {
  const { t } = useTranslation()
  const [choice, setChoice] = useState(() => usualOptions(subject.schemes))
  const { state, run, cancel } = useExportJob()
  const laid = useLaidPlate(subject, data, choice)
  const colour = colourOf(choice)
  const save = () =>
    run({
      name: exportFileName(laid.plate.title, new Date(), `.${choice.format}`),
      pages: 1,
      make: (tools) =>
        pictureMaker(
          choice.format,
          pictureSize(choice.frame, choice.height),
        )({
          title: laid.plate.title,
          pages: [() => laid],
          colour,
          ...tools,
        }),
    })
  const working = state.kind === 'working'
  return (
    <>
      <Preview laid={laid} choice={choice} />
      <PictureOptions schemes={subject.schemes} choice={choice} onChange={setChoice} />
      <ExportProgress state={state} />
      <div className={styles.buttons}>
        <Button onPress={working ? cancel : onClose}>{t(working ? 'export.cancel' : 'export.close')}</Button>
        <Button look="strong" isPending={working} onPress={save}>
          {t('export.picture.save')}
        </Button>
      </div>
    </>
  )
}

function useLaidPlate({ plateOf }: PictureSubject, data: PlateData, { frame }: PictureChoice): LaidPlate {
  const plate = useMemo(() => plateOf(data), [plateOf, data])
  return useMemo(() => ({ plate, layout: layoutPlate(plate, frame) }), [plate, frame])
}

function Preview({ laid, choice }: { readonly laid: LaidPlate; readonly choice: PictureChoice }) {
  const drawn = useMemo(() => drawPlate(laid.plate, laid.layout, colourOf(choice)), [laid, choice])
  return (
    <div className={styles.preview}>
      <SvgTree node={drawn} />
    </div>
  )
}

function colourOf({ scheme }: PictureChoice) {
  return (name: keyof (typeof palettes)['light']) => palettes[scheme][name]
}
