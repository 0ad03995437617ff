import type { Manifest } from '../../../src/domain/atlas-files.ts'
import { svgNode } from '../../../src/drawing/svg/svg-node.ts'
import { toSvgText } from '../../../src/drawing/svg/svg-text.ts'
import type { Words } from '../../../src/domain/words.ts'

/**
 * What stands in the page until the program takes its place: what the Atlas is, its disclaimer and where its data are. index.html
 * shows it where no script runs (`without-script`) and, with a button to reload, where the program does not start (`failed`).
 */
export function startHtml({ say }: Pick<Words, 'say'>, { index }: Pick<Manifest, 'index'>): string {
  return toSvgText(
    svgNode('section', { id: 'start' }, [
      svgNode('h1', {}, [say('layout.name')]),
      svgNode('p', { class: 'failed' }, [say('start.failed')]),
      svgNode('p', { class: 'failed' }, [
        svgNode('button', { type: 'button', id: 'start-again' }, [say('failure.reload')]),
      ]),
      line(say('about.lead')),
      line(say('start.without-script'), 'without-script'),
      link(`/atlas/${index}`, say('start.data')),
      link('/atlas/manifest.json', say('start.files')),
      line(say('disclaimer.text')),
      line(say('print.not-official')),
    ]),
  )
}

function line(text: string, kind = '') {
  return svgNode('p', kind === '' ? {} : { class: kind }, [text])
}

function link(href: string, text: string) {
  return svgNode('p', {}, [svgNode('a', { href }, [text])])
}
