import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnDeck } from '../../../api/own-decks.ts'
import { useCurrentView } from '../../../parts/atlas/current-view.ts'
import { ViewLink } from '../../../parts/links/PlaceLink.tsx'
import { Button } from '../../../ui/controls/Button.tsx'
import { Icon } from '../../../ui/controls/Icon.tsx'
import { Notice } from '../../../ui/layout/Notice.tsx'
import { goTo } from '../../../view/go.ts'
import { DoubtList } from '../../../parts/deck/DoubtList.tsx'
import { deckPlace } from '../../../parts/deck/deck-place.ts'
import styles from './DeckNewsNotice.module.css'
import { FaultList } from '../../../parts/deck/FaultList.tsx'
import { LeftOutNotice } from './LeftOutNotice.tsx'
import type { DeckDeeds, DeckNews } from './use-deck-deeds.ts'

type Deeds = Pick<DeckDeeds, 'news' | 'close' | 'restore'>

/**
 * What became of the last thing done to decks: what was deleted can be brought back, what was refused says why. Its place stays, and has the
 * focus once its buttons are gone.
 */
export function DeckNewsNotice({ deeds }: { readonly deeds: Deeds }) {
  const { t } = useTranslation()
  const { news } = deeds
  const place = useRef<HTMLDivElement>(null)
  const gone = (deed: () => void) => {
    place.current?.focus()
    deed()
  }
  return (
    <div ref={place} role="status" tabIndex={-1} className={news ? undefined : 'visually-hidden'}>
      {news ? (
        <div className={styles.news} data-kind={news.kind}>
          <div className={styles.words}>
            <News news={news} onRestore={(own) => gone(() => void deeds.restore(own))} />
          </div>
          <Button look="icon" aria-label={t('note.close')} onPress={() => gone(deeds.close)}>
            <Icon name="close" />
          </Button>
        </div>
      ) : null}
    </div>
  )
}

interface NewsProps {
  readonly news: DeckNews
  readonly onRestore: (own: OwnDeck) => void
}

function News({ news, onRestore }: NewsProps) {
  const { t } = useTranslation()
  switch (news.kind) {
    case 'deleted':
      return (
        <p className={styles.line}>
          {t('decks.news.deleted', { title: news.own.kind === 'whole' ? news.own.deck.title : news.own.id })}
          <Button ref={takeFocus} onPress={() => onRestore(news.own)}>
            {t('decks.undo')}
          </Button>
        </p>
      )
    case 'imported':
      return <Imported deck={news.deck} leftOut={news.leftOut} />
    case 'refused':
      return (
        <Notice title={t('decks.news.refused', { file: news.file })}>
          <FaultList why={news.why} />
        </Notice>
      )
    case 'failed':
      return <Notice title={t('decks.news.failed')}>{t(`decks.problem.${news.problem}`)}</Notice>
  }
}

/** The menu from which it was deleted is gone with it: the way back comes next. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus()
}

function Imported({ deck, leftOut }: Omit<Extract<DeckNews, { kind: 'imported' }>, 'kind'>) {
  const { t } = useTranslation()
  const { view } = useCurrentView()
  return (
    <>
      <p className={styles.line}>
        {t('decks.news.imported', { title: deck.title })}
        <ViewLink view={goTo(view, deckPlace(deck.id))}>{t('decks.open')}</ViewLink>
      </p>
      <LeftOutNotice leftOut={leftOut} />
      <DoubtList deck={deck} />
    </>
  )
}
