import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../parts/atlas-context.ts'
import { ViewLink } from '../../parts/PlaceLink.tsx'
import { StrongLink } from '../../parts/StrongLink.tsx'
import { goTo } from '../../view/go.ts'
import styles from './DeckCard.module.css'
import { SlidePreview } from './SlidePreview.tsx'
import { useDeck } from './use-deck.ts'

interface Props {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly slides: number
}

/** One deck in the list: its first slide, what it tells, and the way to its slides and to the stage. */
export function DeckCard({ id, title, summary, slides }: Props) {
  const { t } = useTranslation()
  const { view } = useAtlas()
  const found = useDeck(id)
  const [first] = found.kind === 'found' ? found.deck.slides : []
  return (
    <article className={styles.card}>
      <div className={styles.picture} inert>
        {first ? <SlidePreview slide={first} number={1} slides={slides} /> : null}
      </div>
      <h2 className={styles.title}>
        <ViewLink view={goTo(view, { kind: 'deck', deck: id })} className={styles.link}>
          {title}
        </ViewLink>
      </h2>
      <p>{summary}</p>
      <p className={styles.foot}>
        <span>{t('present.decks.slides', { count: slides })}</span>
        <StrongLink
          view={goTo(view, { kind: 'stage', deck: id, slide: 1, window: 'audience' })}
          aria-label={t('present.decks.present-named', { title })}
        >
          {t('present.decks.present')}
        </StrongLink>
      </p>
    </article>
  )
}
