import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { palettes } from '../../../domain/palette.ts'
import type { Deck } from '../../../domain/deck.ts'
import { layoutPlate } from '../../../drawing/page/plate-layout.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { useFormats } from '../../../parts/atlas/use-formats.ts'
import { Button } from '../../../ui/controls/Button.tsx'
import { ModalDialog } from '../../../ui/layout/ModalDialog.tsx'
import { deckFormatKeys, deckFormats, type DeckFormatKey } from '../files/deck-formats.ts'
import { exportFileName } from './export-file-name.ts'
import { ExportProgress } from './ExportProgress.tsx'
import { FormatChoice } from './FormatChoice.tsx'
import { SchemeChoice } from './SchemeChoice.tsx'
import { loadPlateData, needsOfSlides } from '../page/plate-data.ts'
import { plateOfSlide } from '../page/plate-of-slide.ts'
import styles from './PictureDialog.module.css'
import { useExportJob, type JobTools } from './use-export-job.ts'

interface Props {
  readonly deck: Deck
  readonly onClose: () => void
}

/** The colours of the stage, or light ones for paper. */
const schemes = ['stage', 'light'] as const
type Scheme = (typeof schemes)[number]

/** Saves a deck as a file for where there is no Atlas. */
export function TakeAwayDialog({ deck, onClose }: Props) {
  const { t } = useTranslation()
  const [format, setFormat] = useState<DeckFormatKey>('pdf')
  const [scheme, setScheme] = useState<Scheme>('stage')
  const { state, run, cancel } = useExportJob()
  const make = useDeckMaker(deck)
  const save = () =>
    run({
      name: exportFileName(deck.title, new Date(), deckFormats[format].ending),
      pages: deck.slides.length,
      make: (tools) => make(format, scheme, tools),
    })
  const working = state.kind === 'working'
  return (
    <ModalDialog title={t('export.deck.title')} onClose={onClose}>
      <DeckFormatChoice format={format} isDisabled={working} onChange={setFormat} />
      <SchemeChoice schemes={schemes} scheme={scheme} onChange={setScheme} />
      <ExportProgress state={state} />
      <div className={styles.buttons}>
        <Button onPress={working ? cancel : onClose}>{t(working ? 'export.cancel' : 'export.close')}</Button>
        <Button look="strong" isPending={working} onPress={save}>
          {t('export.deck.save')}
        </Button>
      </div>
    </ModalDialog>
  )
}

interface FormatProps {
  readonly format: DeckFormatKey
  readonly isDisabled: boolean
  readonly onChange: (format: DeckFormatKey) => void
}

function DeckFormatChoice({ format, isDisabled, onChange }: FormatProps) {
  const { t } = useTranslation()
  const options = deckFormatKeys.map((key) => ({
    key,
    label: t(`export.deck.formats.${key}.label`),
    note: t(`export.deck.formats.${key}.note`),
  }))
  return (
    <FormatChoice
      label={t('export.deck.format')}
      value={format}
      options={options}
      isDisabled={isDisabled}
      onChange={onChange}
    />
  )
}

/** Loads what the slides show and what makes the format, then makes it. */
function useDeckMaker(deck: Deck) {
  const queries = useQueryClient()
  const atlas = useAtlasData()
  const { date } = useFormats()
  return async (format: DeckFormatKey, scheme: Scheme, tools: JobTools): Promise<Blob> => {
    const { load, frame } = deckFormats[format]
    const [make, data] = await Promise.all([load(), loadPlateData(queries, atlas, needsOfSlides(deck.slides), date)])
    tools.signal.throwIfAborted()
    const pages = deck.slides.map((slide, index) => () => {
      const plate = plateOfSlide(slide, index, deck, data)
      return { plate, layout: layoutPlate(plate, frame) }
    })
    return make({ title: deck.title, pages, colour: (name) => palettes[scheme][name], ...tools })
  }
}
