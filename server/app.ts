import type { FastifyInstance } from 'fastify'
import { errorPage } from './error-page.ts'
import { firstViewOf } from './first-view.ts'
import { createSecrets, installationKey } from './kernel/auth/secrets.ts'
import type { Config } from './kernel/config.ts'
import { startEmbeddedPostgres } from './kernel/db/embedded.ts'
import { migrate } from './kernel/db/migrate.ts'
import { openDatabase } from './kernel/db/pool.ts'
import { startDocumentRenderer } from './kernel/documents/renderer.ts'
import { createAddressQuota } from './kernel/files/address-quota.ts'
import { fileStore } from './kernel/files/store.ts'
import { openLiveStreams } from './kernel/http/live-streams.ts'
import { createServer } from './kernel/http/server.ts'
import { createJobs } from './kernel/jobs/jobs.ts'
import { createLog } from './kernel/log.ts'
import type { Machine } from './kernel/machine.ts'
import { createMailer } from './kernel/mail/mailer.ts'
import { startMailReader } from './kernel/mime/mail-reader.ts'
import { startTableReader } from './kernel/sheets/table-reader.ts'
import { startTracing } from './kernel/tracing.ts'
import { watchWhereabouts } from './kernel/move/whereabouts.ts'
import { jobs as allJobs, modules } from './modules.ts'
import { identify } from './modules/staff/identify.commands.ts'

/** The machinery, and how to shut it down. */
export type RunningMachine = { readonly machine: Machine; stop(): Promise<void> }

/** Starts the database if it is ours, migrates, and opens it as the app role. */
export async function startMachine(config: Config): Promise<RunningMachine> {
  const log = createLog(config.logLevel)
  const tracing = config.traceEndpoint ? await startTracing(config.traceEndpoint) : null
  const embedded = config.databaseUrl ? null : await startEmbeddedPostgres({ dataDir: config.dataDir, log })
  const ownerUrl = config.databaseUrl ?? embedded?.ownerUrl ?? ''
  const secrets = createSecrets(await installationKey(config))
  const { appUrl, ran } = await migrate(ownerUrl, { secrets, appUrl: config.databaseAppUrl }).catch(
    async (error: unknown) => {
      // Whoever may not start leaves no database running.
      await embedded?.stop()
      throw error
    },
  )
  if (ran.length > 0) log.info({ migrations: ran }, 'schema brought up to date')
  // After a recovery the embedded server may listen elsewhere.
  const current = (url: string) => embedded?.nearest(url) ?? url
  const { databaseConnections: connections, slowQueryMs } = config
  const start = { appUrl: () => current(appUrl), ownerUrl: () => current(ownerUrl) }
  const whereabouts = embedded ? watchWhereabouts(start, { secrets, log }) : null
  const { appUrl: url, ownerUrl: ownUrl } = whereabouts ?? start
  const isClosed = () => whereabouts?.isClosed() ?? false
  const db = openDatabase({ url, isClosed, connections, slowQueryMs, log })
  const jobs = await createJobs({ db, log, jobs: allJobs })
  const tools = openTools(config)
  return {
    machine: { config, log, secrets, db, ownerUrl: ownUrl, jobs, ...tools },
    async stop() {
      await jobs.stop()
      await closeTools(tools)
      await db.close()
      await whereabouts?.stop()
      await embedded?.stop()
      await tracing?.stop()
    },
  }
}

type Tools = Pick<
  Machine,
  'files' | 'publicUploads' | 'documents' | 'live' | 'mailer' | 'mailReader' | 'tableReader'
>

/** Per address and day: four full forms of five files. */
const publicUploadBytes = 500 * 1024 * 1024

/** What the machine uses besides the database. Nothing connects or starts before its first use. */
export const openTools = (config: Config): Tools => ({
  files: fileStore(config),
  publicUploads: createAddressQuota({ maxBytes: publicUploadBytes }),
  documents: startDocumentRenderer(),
  live: openLiveStreams(),
  mailer: config.smtpUrl
    ? createMailer({
        smtpUrl: config.smtpUrl,
        fromAddress: config.mailFrom,
        fromName: '',
        allow: 'operatorHost',
      })
    : null,
  mailReader: startMailReader(),
  tableReader: startTableReader(),
})

export async function closeTools({ documents, live, mailer, mailReader, tableReader }: Tools): Promise<void> {
  live.close()
  mailer?.close()
  await Promise.all([documents.stop(), mailReader.stop(), tableReader.stop()])
}

/** The web server, not yet listening. */
export function createApp(machine: Machine): Promise<FastifyInstance> {
  return createServer({
    machine,
    routes: modules.flatMap((module) => module.routes),
    identify: (request) => identify(machine, request),
    firstView: (request) => firstViewOf(machine, request),
    errorPage: (request, refusal) => errorPage(machine, request, refusal),
    setupPath: '/setup',
  })
}
