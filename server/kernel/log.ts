import { pino, type Logger } from 'pino'

export type Log = Logger

const secretPaths = [
  'password',
  'token',
  'accessCode',
  'secret',
  'cookie',
  'authorization',
  'email',
  'phone',
  'narrative',
]

/** Lines that wait for a full disk, in bytes; what comes beyond is dropped. */
const mostWaitingBytes = 1_000_000

/**
 * JSON lines on standard output; secrets and personal data are blanked wherever an object carries them.
 * A log that cannot be written, because its disk is full or its reader is gone, stops nothing else.
 */
export function createLog(level: string): Logger {
  const output = pino.destination({ fd: 1, sync: true, maxLength: mostWaitingBytes })
  output.on('error', () => {})
  const redact = {
    paths: secretPaths
      .flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
      .concat(['req.headers.cookie', 'req.headers.authorization', 'req.headers["x-access-code"]']),
    censor: '[hidden]',
  }
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact }, output)
}
