import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { CaseChanged, CasePeople } from '../../../../shared/api/case-work.ts'
import { readCase } from '../../../../shared/api/case.ts'
import { paths } from '../../../paths.ts'
import { apiQuery } from '../../../queries.ts'
import { useMe } from '../../../session.ts'
import { isFocusInDock } from '../../../ui/Dock.tsx'

export type Colleague = CasePeople['people'][number]
export type LiveCase = {
  readonly people: readonly Colleague[]
  /** Whoever changed it last while it was open here. */
  readonly changed: { readonly byName: string | null; readonly at: string } | null
}

const nobody: LiveCase = { people: [], changed: null }

/** Whether the person is in the form of the step at hand. */
export const isWritingStep = isFocusInDock

/**
 * Who else has the case open or writes on it, and a fresh look at it when somebody changed it. The stream
 * lives only while the page can be seen: a browser has few connections, and a tab in the background is nobody.
 */
export function useLiveCase(complaintId: string): LiveCase {
  const queryClient = useQueryClient()
  const me = useMe().id
  const [live, setLive] = useState(nobody)
  const isFirst = useRef(true)
  useEffect(() => {
    let source: EventSource | null = null
    const { queryKey } = apiQuery(readCase, { params: { complaintId } })
    let isDue = false
    // The next step would take the place of the form in which one is writing: that waits until one looks up.
    const readAnew = () => {
      isDue = isWritingStep()
      if (!isDue) void queryClient.invalidateQueries({ queryKey })
    }
    const lookUp = () => setTimeout(() => isDue && readAnew())
    const close = () => {
      source?.close()
      source = null
    }
    const open = () => {
      source ??= connect()
    }
    const connect = () => {
      const stream = new EventSource(paths.live(complaintId))
      stream.addEventListener('open', () => {
        // What happened while nobody listened.
        if (!isFirst.current) readAnew()
        isFirst.current = false
      })
      stream.addEventListener('people', ({ data }: MessageEvent<string>) => {
        const { people } = JSON.parse(data) as CasePeople
        setLive((before) => ({ ...before, people }))
      })
      stream.addEventListener('changed', ({ data }: MessageEvent<string>) => {
        const { byId, byName } = JSON.parse(data) as CaseChanged
        readAnew()
        if (byId !== me)
          setLive((before) => ({ ...before, changed: { byName, at: new Date().toISOString() } }))
      })
      stream.addEventListener('gone', () => {
        close()
        readAnew()
      })
      return stream
    }
    const follow = () => (document.visibilityState === 'visible' ? open() : close())
    follow()
    document.addEventListener('visibilitychange', follow)
    document.addEventListener('focusout', lookUp)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      document.removeEventListener('focusout', lookUp)
      close()
    }
  }, [complaintId, me, queryClient])
  return live
}
