import { screen } from '@testing-library/react'
import { manifest } from '../../../src/api/atlas-queries.ts'
import { MechanismPanel } from '../../../src/features/mechanism/MechanismPanel.tsx'
import { useCurrentView } from '../../../src/parts/atlas/current-view.ts'
import { mechanismDetail, sourcesByMechanism } from '../../../data/build/detail-files.ts'
import { frozenAtlas, frozenRecord } from '../../frozen/frozen-field.ts'
import { renderInAtlas } from '../atlas-of-tests.tsx'
import { serveFiles } from '../files-of-tests.ts'

const fileOf = (id: string) => `mechanisms/${id}.json`
const real = frozenAtlas()
const index = {
  ...real,
  mechanisms: real.mechanisms.map((mechanism) => ({ ...mechanism, file: fileOf(mechanism.id) })),
}

/** Serves the real record of one mechanism and the sources, as the build writes them. */
export function serveRecord(id: string): void {
  const record = frozenRecord(id)
  serveFiles({ [fileOf(id)]: mechanismDetail(record), [manifest.sources]: sourcesByMechanism([record]) })
}

/** Opens the panel of a real mechanism at a link such as `rcm?tab=funding`, whatever is served. */
export function openPanel(link: string) {
  return renderInAtlas(<PanelOfLink />, { index, href: `/mechanisms/${link}` })
}

/** Opens the panel with its record served, and waits until the record is read. */
export async function openRecord(link: string) {
  const [id = ''] = link.split('?')
  serveRecord(id)
  const atlas = await openPanel(link)
  await screen.findByRole('tabpanel')
  return atlas
}

function PanelOfLink() {
  const { place } = useCurrentView().view
  return place.kind === 'mechanism' ? <MechanismPanel id={place.id} tab={place.tab} /> : <p>World</p>
}
