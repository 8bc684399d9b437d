/**
 * Why the database did not do what it was asked, where that may pass: it is `away` (not reachable,
 * starting, shutting down, too many connections), or its disk is `full`. Null for every other error.
 */
export function passingFailure(error: unknown): 'away' | 'full' | null {
  if (!(error instanceof Error)) return null
  const { code = '', syscall = '' } = error as { code?: unknown; syscall?: unknown }
  if (typeof code !== 'string') return null
  if (code === 'databaseAway') return 'away'
  if (code === '53100') return 'full'
  if (syscall === 'connect' && socketCodes.has(code)) return 'away'
  if (awayStates.test(code) || (networkCodes.has(code) && !fileCalls.has(String(syscall)))) return 'away'
  if (code === '42501' && leftBehind.test(error.message)) return 'away'
  return code === '' && awayWords.test(error.message) ? 'away' : null
}

/** Whether the driver knew the connection to be dead, so that the statement never left. */
export const wasNeverSent = (error: unknown): boolean =>
  error instanceof Error && error.message.endsWith(' and is not queryable')

/** A column was added or changed since a connection planned its statement; the next time it is planned anew. */
export const isPlanOutdated = (error: unknown): boolean =>
  error instanceof Error && 'routine' in error && error.routine === 'RevalidateCachedQuery'

// SQLSTATE: 08 connection exceptions; 25006 a standby, while its primary is gone; 53 resources;
// 57P01 to 57P05 shut down, crashed, starting, dropped; 58 the system below PostgreSQL.
const awayStates = /^(08[0-9A-Z]{3}|25006|53[0-9A-Z]{3}|57P0[1-5]|58[0-9A-Z]{3})$/
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
/** A socket in a folder that nobody listens at yet, or too many wait there. */
const socketCodes = new Set(['ENOENT', 'EAGAIN'])
/** The same codes of files say nothing about the database. */
const fileCalls = new Set(['open', 'rename', 'unlink', 'mkdir'])
/** What a database says that has moved away: the app's role has lost its rights there. */
const leftBehind = /^permission denied for (table|relation|schema) /
/** What the driver and its pool say without a code. */
const awayWords =
  /^(Connection terminated|Client (has encountered a connection error|was closed) and is not queryable|timeout exceeded when trying to connect|timeout expired)/
