import { createContext, use, useSyncExternalStore } from 'react'
import { createFormat, type Format } from './format.ts'

export const FormatContext = createContext<Format>(createFormat({ language: 'en-GB', timeZone: 'UTC' }))

/** Dates, times and numbers in the person's language and time zone. */
export const useFormat = () => use(FormatContext)

let now = new Date()
let firstNow = now
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

// One clock for the whole page, so that all its relative times change together.
function subscribe(listener: () => void) {
  listeners.add(listener)
  timer ??= setInterval(() => {
    now = new Date()
    for (const one of listeners) one()
  }, 30_000)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** What is drawn on the server, and then taken over by the browser, counts from the same moment. */
export const setFirstNow = (at: Date) => {
  firstNow = at
}

/** The present, to half a minute. */
export const useNow = () =>
  useSyncExternalStore(
    subscribe,
    () => now,
    () => firstNow,
  )
