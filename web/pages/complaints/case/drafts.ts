import { useState } from 'react'

const prefix = 'redress.draft.'
// Where the browser keeps nothing (private windows, full storage), drafts last as long as the page.
const memory = new Map<string, string>()

/** What somebody typed in a form and has not sent: kept on this device until it is sent. */
export function readDraft<Draft extends object>(name: string): Partial<Draft> | null {
  const text = memory.get(name) ?? stored(name)
  if (!text) return null
  try {
    return JSON.parse(text) as Partial<Draft>
  } catch {
    return null
  }
}

export function keepDraft(name: string, draft: object): void {
  const text = JSON.stringify(draft)
  memory.set(name, text)
  try {
    localStorage.setItem(prefix + name, text)
  } catch {
    // It is in memory.
  }
}

export function dropDraft(name: string): void {
  memory.delete(name)
  try {
    localStorage.removeItem(prefix + name)
  } catch {
    // Nothing was kept there.
  }
}

/** Takes every draft off this device: for signing out, since others may use it. */
export function dropAllDrafts(): void {
  memory.clear()
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
  } catch {
    // Nothing was kept there.
  }
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name)
  } catch {
    return null
  }
}

export type DraftOf<Draft> = {
  /** What the form shows: what was typed over what the case says. */
  readonly value: Draft
  readonly change: (change: Partial<Draft>) => void
  readonly clear: () => void
  /** Whether anything typed waits to be sent. */
  readonly isKept: boolean
}

/**
 * The state of a form of one case. Only what was typed is kept, so that fields
 * that nobody touched show the newest state of the case.
 */
export function useDraftNamed<Draft extends object>(name: string, start: Draft): DraftOf<Draft> {
  const [typed, setTyped] = useState(() => readDraft<Draft>(name))
  return {
    value: { ...start, ...typed },
    isKept: typed !== null,
    change(change) {
      setTyped((before) => {
        const after = { ...before, ...change }
        keepDraft(name, after)
        return after
      })
    },
    clear() {
      dropDraft(name)
      setTyped(null)
    },
  }
}
