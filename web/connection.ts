import { useSyncExternalStore } from 'react'

let reachable = true
const listeners = new Set<() => void>()

/** Says whether the last call reached the server. */
export function setReachable(value: boolean) {
  if (value === reachable) return
  reachable = value
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** Whether the desk can reach its server, as far as it knows. */
export const useReachable = () =>
  useSyncExternalStore(
    subscribe,
    () => reachable && navigator.onLine,
    () => true,
  )
