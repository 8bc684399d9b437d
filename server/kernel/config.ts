import path from 'node:path'
import { z } from 'zod'
import { Refusal } from './errors.ts'

const flag = z
  .enum(['yes', 'no', 'true', 'false', '1', '0'], { error: 'yes or no' })
  .transform((text) => ['yes', 'true', '1'].includes(text))
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
)
const number = (isGood: (value: number) => boolean, error: string) =>
  z
    .string()
    .refine((text) => /^\d+(\.\d+)?$/.test(text) && isGood(Number(text)), { error })
    .transform(Number)
const whole = (from: number, to: number) =>
  number(
    (value) => Number.isInteger(value) && value >= from && value <= to,
    `a whole number from ${from} to ${to}`,
  )
const positive = number((value) => value > 0, 'a number above 0')
const oneOf = <const T extends readonly string[]>(...names: T) =>
  z.enum(names, { error: `one of ${names.join(', ')}` })
const email = z.email({ error: 'an e-mail address, such as complaints@example.org' })
const characters = (fewest: number) => z.string().min(fewest, { error: `at least ${fewest} characters` })
/** A time of day or a cron expression, as cron. */
const schedule = z
  .string()
  .regex(
    /^([01]?\d|2[0-3]):[0-5]\d$|^[\d*,/-]+( [\d*,/a-z-]+){4}$/i,
    'a time like 02:30, or a cron expression',
  )
  .transform((text) => {
    const [, hours, minutes] = /^(\d+):(\d+)$/.exec(text) ?? []
    return hours === undefined ? text : `${Number(minutes)} ${Number(hours)} * * *`
  })
const url = (...protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `an address that begins with ${protocols.join(' or ')}`,
  })

/**
 * Every setting that the operator can give by environment variable: what it
 * accepts, its default, and one sentence for docs/operations.md, which a test
 * compares with this table.
 */
export const settings = {
  PORT: {
    accepts: whole(0, 65_535),
    fallback: '8080',
    about: 'Port that the web server listens on; 0 lets the machine choose.',
  },
  HOST: {
    accepts: z.string().min(1),
    fallback: '127.0.0.1',
    about:
      'Address that the web server listens on. Put a TLS proxy in front before you choose another than loopback.',
  },
  PUBLIC_URL: {
    accepts: url('http:', 'https:'),
    fallback: undefined,
    about:
      'Address under which people reach Redress, e.g. https://complaints.example.org. All links are made from it. Without it: http://HOST:PORT.',
  },
  REDRESS_DATA: {
    accepts: z.string().min(1),
    fallback: './data',
    about: 'Folder of the embedded database, uploaded files, and keys.',
  },
  REDRESS_ROLE: {
    accepts: oneOf('web', 'worker', 'both'),
    fallback: 'both',
    about: 'What this process does: serve pages, work off jobs, or both.',
  },
  REDRESS_KEY: {
    accepts: characters(32),
    fallback: undefined,
    about:
      'Secret of at least 32 characters that encrypts secrets kept in the database. Without it a key file is made in REDRESS_DATA. All instances of one installation share it.',
  },
  DATABASE_URL: {
    accepts: url('postgres:', 'postgresql:'),
    fallback: undefined,
    about:
      'PostgreSQL 15 or newer, with the role that owns the schema. Without it the embedded PostgreSQL is used.',
  },
  DATABASE_APP_URL: {
    accepts: url('postgres:', 'postgresql:'),
    fallback: undefined,
    about:
      'Connection of the running app, with a role that owns nothing. Needed only if the owner of DATABASE_URL may not create roles.',
  },
  DATABASE_CONNECTIONS: {
    accepts: whole(2, 500),
    fallback: '16',
    about: 'Most connections that one process keeps to the database.',
  },
  SMTP_URL: {
    accepts: url('smtp:', 'smtps:'),
    fallback: undefined,
    about:
      'Server for outgoing mail, e.g. smtps://name:password@mail.example.org. Without it mail waits in the outbox.',
  },
  MAIL_FROM: {
    accepts: email,
    fallback: undefined,
    about: 'Sender address of outgoing mail. Without it: complaints@ and the host of PUBLIC_URL.',
  },
  LMTP_PORT: {
    accepts: whole(0, 65_535),
    fallback: undefined,
    about:
      'Port on loopback at which a mail server of this machine delivers by LMTP. Without it nothing listens.',
  },
  SMTP_PORT: {
    accepts: whole(0, 65_535),
    fallback: undefined,
    about: 'The same by SMTP. Mail for other addresses than those of the mailboxes is refused.',
  },
  DNS_SERVERS: {
    accepts: list,
    fallback: '',
    about:
      'Servers asked for the DNS records of keys that sign mail (DKIM), comma separated, e.g. 9.9.9.9. Without it the system’s.',
  },
  TRUSTED_PROXIES: {
    accepts: list,
    fallback: '',
    about:
      'Addresses or networks (CIDR), comma separated, of proxies whose X-Forwarded headers count. Without it none do.',
  },
  ALLOW_PRIVATE_HOSTS: {
    accepts: list,
    fallback: '',
    about:
      'Private addresses, networks or host names that settings made inside the app may connect to, comma separated.',
  },
  FILES_QUOTA_GB: {
    accepts: positive,
    fallback: '50',
    about: 'Room for uploaded files per organization, in GB.',
  },
  FILES_KEEP_FREE_GB: {
    accepts: number((value) => value >= 0, 'a number, 0 or above'),
    fallback: '1',
    about: 'Uploads are refused, with a message, when the disk would have less than this free, in GB.',
  },
  BACKUP_FOLDER: {
    accepts: z.string().min(1),
    fallback: undefined,
    about: 'Folder for scheduled backups, best on another disk. Without it none are made by themselves.',
  },
  BACKUP_AT: {
    accepts: schedule,
    fallback: '02:30',
    about: 'When a backup is made, in UTC: a time of day, or a cron expression of five fields.',
  },
  BACKUP_KEEP_DAILY: {
    accepts: whole(1, 1000),
    fallback: '7',
    about: 'How many days keep their newest scheduled backup.',
  },
  BACKUP_KEEP_WEEKLY: {
    accepts: whole(0, 1000),
    fallback: '5',
    about: 'How many weeks keep their newest scheduled backup.',
  },
  BACKUP_PASSPHRASE: {
    accepts: characters(12),
    fallback: undefined,
    about:
      'Seals backups (AES-256-GCM) with this passphrase of at least 12 characters; they then hold the installation key too. Keep it outside this machine.',
  },
  BACKUP_MAX_AGE_HOURS: {
    accepts: positive,
    fallback: '26',
    about: 'Age from which /readyz and the settings call the last good backup old.',
  },
  BACKUP_REQUIRED: {
    accepts: flag,
    fallback: 'no',
    about: 'Whether /readyz answers 503 when the last good backup is old or there is none.',
  },
  CHECKPOINT_FOLDER: {
    accepts: z.string().min(1),
    fallback: undefined,
    about:
      'Folder, best on another machine, that gets the newest signed checkpoint of each journal every hour. See docs/journal.md.',
  },
  CHECKPOINT_MAIL: {
    accepts: email,
    fallback: undefined,
    about: 'Address that gets it once a day, best of somebody who does not administer this machine.',
  },
  CHECKPOINT_WEBHOOK: {
    accepts: url('http:', 'https:'),
    fallback: undefined,
    about:
      'Address to which it is posted every hour, as text. A private one has to be in ALLOW_PRIVATE_HOSTS.',
  },
  LOG_LEVEL: {
    accepts: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
    fallback: 'info',
    about: 'How much is logged to standard output, as JSON lines.',
  },
  METRICS_OPEN: {
    accepts: flag,
    fallback: 'no',
    about: 'Whether /metrics answers to other addresses than loopback.',
  },
  SLOW_QUERY_MS: {
    accepts: whole(1, 3_600_000),
    fallback: '500',
    about:
      'Database statements that take longer, in milliseconds, are logged (their text, never their values).',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    accepts: url('http:', 'https:'),
    fallback: undefined,
    about:
      'Collector for OpenTelemetry traces over HTTP, e.g. http://localhost:4318. Without it no traces are made.',
  },
} as const satisfies Record<string, { accepts: z.ZodType; fallback: string | undefined; about: string }>

type Settings = typeof settings
type Value<K extends keyof Settings> =
  | z.output<Settings[K]['accepts']>
  | (Settings[K]['fallback'] extends undefined ? undefined : never)

export type Config = {
  readonly port: Value<'PORT'>
  readonly host: Value<'HOST'>
  readonly publicUrl: string
  readonly dataDir: string
  readonly role: Value<'REDRESS_ROLE'>
  readonly key: Value<'REDRESS_KEY'>
  readonly databaseUrl: Value<'DATABASE_URL'>
  readonly databaseAppUrl: Value<'DATABASE_APP_URL'>
  readonly databaseConnections: number
  readonly smtpUrl: Value<'SMTP_URL'>
  readonly mailFrom: string
  readonly dnsServers: Value<'DNS_SERVERS'>
  /** Where mail is delivered on loopback; undefined: nowhere. */
  readonly lmtpPort: Value<'LMTP_PORT'>
  readonly smtpPort: Value<'SMTP_PORT'>
  readonly trustedProxies: readonly string[]
  readonly allowPrivateHosts: readonly string[]
  readonly filesQuotaBytes: number
  readonly filesKeepFreeBytes: number
  readonly backup: {
    /** null where no backups are scheduled. */
    readonly folder: string | null
    /** Cron expression, UTC. */
    readonly at: string
    readonly keepDaily: number
    readonly keepWeekly: number
    readonly passphrase: string | undefined
    readonly maxAgeMs: number
    readonly isRequired: boolean
  }
  readonly checkpointFolder: string | undefined
  readonly checkpointMail: Value<'CHECKPOINT_MAIL'>
  readonly checkpointWebhook: Value<'CHECKPOINT_WEBHOOK'>
  readonly logLevel: Value<'LOG_LEVEL'>
  readonly isMetricsOpen: boolean
  readonly slowQueryMs: number
  readonly traceEndpoint: Value<'OTEL_EXPORTER_OTLP_ENDPOINT'>
}

const giga = 1024 ** 3
const hour = 3_600_000

/**
 * Reads the configuration from environment variables.
 * @throws Refusal `config.wrongValue` naming the variable and what it accepts.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const port = read(env, 'PORT')
  const host = read(env, 'HOST')
  const shownHost = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host
  const publicUrl = (read(env, 'PUBLIC_URL') ?? `http://${shownHost}:${port}`).replace(/\/+$/, '')
  return {
    port,
    host,
    publicUrl,
    dataDir: path.resolve(read(env, 'REDRESS_DATA')),
    role: read(env, 'REDRESS_ROLE'),
    key: read(env, 'REDRESS_KEY'),
    databaseUrl: read(env, 'DATABASE_URL'),
    databaseAppUrl: read(env, 'DATABASE_APP_URL'),
    databaseConnections: read(env, 'DATABASE_CONNECTIONS'),
    smtpUrl: read(env, 'SMTP_URL'),
    mailFrom: read(env, 'MAIL_FROM') ?? senderFor(publicUrl),
    lmtpPort: read(env, 'LMTP_PORT'),
    smtpPort: read(env, 'SMTP_PORT'),
    dnsServers: read(env, 'DNS_SERVERS'),
    trustedProxies: read(env, 'TRUSTED_PROXIES'),
    allowPrivateHosts: read(env, 'ALLOW_PRIVATE_HOSTS'),
    filesQuotaBytes: read(env, 'FILES_QUOTA_GB') * giga,
    filesKeepFreeBytes: read(env, 'FILES_KEEP_FREE_GB') * giga,
    backup: readBackup(env),
    checkpointFolder: folder(read(env, 'CHECKPOINT_FOLDER')),
    checkpointMail: read(env, 'CHECKPOINT_MAIL'),
    checkpointWebhook: read(env, 'CHECKPOINT_WEBHOOK'),
    logLevel: read(env, 'LOG_LEVEL'),
    isMetricsOpen: read(env, 'METRICS_OPEN'),
    slowQueryMs: read(env, 'SLOW_QUERY_MS'),
    traceEndpoint: read(env, 'OTEL_EXPORTER_OTLP_ENDPOINT'),
  }
}

function readBackup(env: Record<string, string | undefined>): Config['backup'] {
  const folder = read(env, 'BACKUP_FOLDER')
  return {
    folder: folder === undefined ? null : path.resolve(folder),
    at: read(env, 'BACKUP_AT'),
    keepDaily: read(env, 'BACKUP_KEEP_DAILY'),
    keepWeekly: read(env, 'BACKUP_KEEP_WEEKLY'),
    passphrase: read(env, 'BACKUP_PASSPHRASE'),
    maxAgeMs: read(env, 'BACKUP_MAX_AGE_HOURS') * hour,
    isRequired: read(env, 'BACKUP_REQUIRED'),
  }
}

const folder = (name: string | undefined): string | undefined => (name ? path.resolve(name) : undefined)

function senderFor(publicUrl: string): string {
  const { hostname } = new URL(publicUrl)
  return `complaints@${/^[\d.]+$|^\[/.test(hostname) ? 'localhost.localdomain' : hostname}`
}

function read<K extends keyof Settings>(env: Record<string, string | undefined>, name: K): Value<K> {
  const { accepts, fallback } = settings[name]
  const given = env[name]?.trim()
  const text = given === undefined || given === '' ? fallback : given
  if (text === undefined) return undefined as Value<K>
  const parsed = accepts.safeParse(text)
  if (!parsed.success) {
    // The value itself may hold a password, so the refusal names only the variable.
    throw new Refusal('config.wrongValue', { name, expected: parsed.error.issues[0]?.message ?? '' })
  }
  return parsed.data as Value<K>
}
