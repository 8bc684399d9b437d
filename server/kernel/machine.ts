import type { Secrets } from './auth/secrets.ts'
import type { Config } from './config.ts'
import type { Db } from './db/pool.ts'
import type { DocumentRenderer } from './documents/renderer.ts'
import type { AddressQuota } from './files/address-quota.ts'
import type { FileStore } from './files/store.ts'
import type { LiveStreams } from './http/live-streams.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Log } from './log.ts'
import type { Mailer } from './mail/mailer.ts'
import type { MailReader } from './mime/mail-reader.ts'
import type { TableReader } from './sheets/table-reader.ts'

/** The running process's machinery, composed once in app.ts. */
export type Machine = {
  readonly config: Config
  readonly log: Log
  readonly secrets: Secrets
  readonly db: Db
  /** Connection of the schema's owner, for backups alone; everything else goes through `db`. */
  ownerUrl(): string
  readonly jobs: Jobs
  /** Contents of uploaded files. */
  readonly files: FileStore
  /** How much a network address may upload to the public pages in a day. */
  readonly publicUploads: AddressQuota
  /** Sets documents as PDF, in a child process that starts with the first one. */
  readonly documents: DocumentRenderer
  /** Pages that are told at once what happens elsewhere. */
  readonly live: LiveStreams
  /** null while no SMTP_URL is configured: mail then waits in the outbox. */
  readonly mailer: Mailer | null
  /** Reads raw mails, in a child process that starts with the first one. */
  readonly mailReader: MailReader
  /** Reads tables that people upload, in a child process likewise. */
  readonly tableReader: TableReader
}
