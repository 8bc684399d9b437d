import { useEffect, useRef, type RefObject } from 'react'

/** Reads on before the end of a list comes into view; a screen ahead, so that nobody waits at the end. */
export function useReadOn({
  hasMore,
  isReading,
  readOn,
}: {
  readonly hasMore: boolean
  readonly isReading: boolean
  readonly readOn: () => void
}): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null)
  const go = useRef(readOn)
  useEffect(() => {
    go.current = readOn
  })
  useEffect(() => {
    if (!hasMore || isReading || !end.current) return undefined
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && go.current(),
      { rootMargin: '0px 0px 100% 0px' },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
  }, [hasMore, isReading])
  return end
}
