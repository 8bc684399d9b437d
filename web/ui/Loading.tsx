import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './Loading.css'

/**
 * Waiting, as quietly as it deserves: nothing for the first 100 ms, then a line,
 * and after a second the words of what is being done.
 */
export function Loading({ children }: { readonly children?: string }) {
  const { t } = useTranslation()
  const isShown = useAfter(100)
  const isLong = useAfter(1000)
  return (
    <output className="ui-loading">
      {isShown && <span className="ui-loading-line" />}
      {isLong && <span className="ui-loading-text">{children ?? t('ui.loading')}</span>}
    </output>
  )
}

/** Keeps the place of content that is on its way: that many lines of text. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const isShown = useAfter(100)
  return (
    <div className="ui-skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={isShown ? 'ui-skeleton-line' : 'ui-skeleton-line ui-skeleton-unseen'} />
      ))}
    </div>
  )
}

function useAfter(delay: number): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), delay)
    return () => clearTimeout(timer)
  }, [delay])
  return isOver
}

/** What was there stays until its successor is read, paler once that takes a moment. */
export const Stale = ({ isStale, children }: { readonly isStale: boolean; readonly children: ReactNode }) => (
  <div className="ui-stale" aria-busy={isStale}>
    {children}
  </div>
)
