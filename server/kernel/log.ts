import { pino, type Logger, type LoggerOptions } from 'pino'
import { hidden, plainHiddenNames, redacted } from './redact.rules.ts'

export type Log = Logger

/** Lines that wait for a full disk, in bytes; what comes beyond is dropped. */
const mostWaitingBytes = 1_000_000

/**
 * JSON lines on standard output; secrets and personal data are blanked wherever an object carries them.
 * A log that cannot be written, because its disk is full or its reader is gone, stops nothing else.
 */
export function createLog(level: string): Logger {
  const output = pino.destination({ fd: 1, sync: true, maxLength: mostWaitingBytes })
  output.on('error', () => {})
  return pino(logOptions(level), output)
}

/** How lines are written: what they carry passes through `redacted` first. */
export const logOptions = (level: string): LoggerOptions => ({
  level,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: {
    log: (line) => redacted(line) as Record<string, unknown>,
  },
  // What a child logger was given at birth passes no formatter.
  redact: { paths: plainHiddenNames.flatMap((name) => [name, `*.${name}`]), censor: hidden },
  // Errors come here redacted, as plain objects.
  serializers: { err: (error: unknown) => error },
})
