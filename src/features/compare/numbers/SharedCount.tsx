import { useEffect } from 'react'
import { Button, Dialog, DialogTrigger } from 'react-aria-components'
import { Floating } from '../../../ui/controls/Floating.tsx'
import type { Iso3 } from '../../../domain/ids.ts'
import { useAtlasData } from '../../../parts/atlas/atlas-data.ts'
import { CountryLinks } from '../../../parts/links/CountryLinks.tsx'
import { useHighlights, useLightUp } from '../../../parts/atlas/use-highlight.ts'
import styles from './SharedCount.module.css'

interface Props {
  readonly iso3s: readonly Iso3[]
  /** What it counts: "9 countries in both SACM and the Quito Process". */
  readonly label: string
}

/** A number of countries that lights them on the map while pointed at, and names them when pressed. */
export function SharedCount({ iso3s, label }: Props) {
  const { words } = useAtlasData()
  const light = useLightUp({ kind: 'countries', iso3s })
  if (iso3s.length === 0) return <span className={styles.none}>{words.number(0)}</span>
  return (
    <span {...light}>
      <DialogTrigger>
        <Button className={styles.count ?? ''} aria-label={label}>
          {words.number(iso3s.length)}
        </Button>
        <Floating className={styles.popover} placement="bottom" offset={4} maxHeight={360}>
          <Dialog className={styles.dialog ?? ''} aria-label={label}>
            <p className={styles.label}>{label}</p>
            <LitCountries iso3s={iso3s} />
          </Dialog>
        </Floating>
      </DialogTrigger>
    </span>
  )
}

/** The countries by name; they are lit from when they are named until they are not. */
function LitCountries({ iso3s }: Pick<Props, 'iso3s'>) {
  const { words } = useAtlasData()
  const highlights = useHighlights()
  useEffect(() => {
    highlights.set({ kind: 'countries', iso3s })
    return () => highlights.set(null)
  }, [highlights, iso3s])
  return <CountryLinks iso3s={iso3s.toSorted((a, b) => words.compare(words.country(a), words.country(b)))} />
}
