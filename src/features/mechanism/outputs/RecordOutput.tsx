import { useTranslation } from 'react-i18next'
import type { MechanismId } from '../../../domain/ids.ts'
import type { Output } from '../../../domain/record.ts'
import { Entry } from '../../../ui/layout/Entries.tsx'
import { Statement } from '../tab/Statement.tsx'
import { ThemeNames } from '../tab/ThemeNames.tsx'
import styles from '../head/Title.module.css'
import { useFoundEntry } from '../tab/use-found-entry.ts'

interface Props {
  readonly mechanism: MechanismId
  readonly output: Output
  readonly onPoint: (output: Output | null) => void
}

/** One output: what it is, where to find it, what it is for and on which themes. */
export function RecordOutput({ mechanism, output, onPoint }: Props) {
  const { t } = useTranslation()
  const found = useFoundEntry()
  const { title, kind, themes, text, url, sources } = output
  const on = () => onPoint(output)
  const off = () => onPoint(null)
  return (
    <Entry {...found(title)} onPointerEnter={on} onPointerLeave={off} onFocus={on} onBlur={off}>
      <h3 className={styles.title}>
        <bdi lang="en">
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </bdi>
      </h3>
      <p className={styles.about}>{t(`output-kind.${kind}`)}</p>
      <Statement mechanism={mechanism} text={text} sources={sources} />
      <ThemeNames codes={themes} />
    </Entry>
  )
}
