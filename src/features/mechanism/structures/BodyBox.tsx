import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import type { BodyBox as Box } from '../../../derive/mechanism/mechanism-body-box.ts'
import type { MechanismId } from '../../../domain/ids.ts'
import { BodyKind } from './BodyKind.tsx'
import { placed } from './placed.ts'
import { Statement } from '../tab/Statement.tsx'
import styles from './StructureChart.module.css'

interface Props {
  readonly mechanism: MechanismId
  readonly box: Box
}

/** A body in the chart; pressed it says what kind it is, what it does, and on which sources that rests. */
export function BodyBox({ mechanism, box }: Props) {
  const { body, standing } = box
  return (
    <DialogTrigger>
      <Button
        className={styles.box ?? ''}
        style={placed(box)}
        data-standing={standing}
        data-fund={body.kind === 'fund' || undefined}
      >
        <bdi lang="en">{body.name}</bdi>
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom" offset={6}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            <bdi lang="en">{body.name}</bdi>
          </Heading>
          <BodyKind body={body} />
          <Statement mechanism={mechanism} text={body.role} sources={body.sources} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
