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

/** JSON lines on standard output; secrets and personal data are blanked wherever an object carries them. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: secretPaths
        .flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
        .concat(['req.headers.cookie', 'req.headers.authorization', 'req.headers["x-access-code"]']),
      censor: '[hidden]',
    },
  })
}
