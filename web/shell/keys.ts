export const searchBoxId = 'search'

/** What a key means outside of fields; two keys in a row, like `g h`, go to a place. */
export type KeyCommand = 'help' | 'search' | 'newFeedback' | 'home' | 'register'

const single: Readonly<Record<string, KeyCommand>> = { '?': 'help', '/': 'search', c: 'newFeedback' }
const afterG: Readonly<Record<string, KeyCommand>> = { h: 'home', r: 'register' }

/** The keys as they are shown in the help, in order. */
export const keysOf: readonly (readonly [KeyCommand, readonly string[]])[] = [
  ['help', ['?']],
  ['search', ['/']],
  ['newFeedback', ['c']],
  ['home', ['g', 'h']],
  ['register', ['g', 'r']],
]

/** Reads keys one after the other; a `g` waits a second for the next. */
export function createKeyReader(now: () => number = () => performance.now()) {
  let goSince: number | undefined
  return (key: string): KeyCommand | undefined => {
    const isGoing = goSince !== undefined && now() - goSince < 1000
    goSince = key === 'g' && !isGoing ? now() : undefined
    return isGoing ? afterG[key] : single[key]
  }
}
