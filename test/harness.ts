import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import { closeTools, createApp, openTools } from '../server/app.ts'
import { systemActor, type Actor } from '../server/kernel/auth/actor.ts'
import { createSecrets } from '../server/kernel/auth/secrets.ts'
import { readConfig } from '../server/kernel/config.ts'
import { makeCtx, type Ctx } from '../server/kernel/ctx.ts'
import { openDatabase } from '../server/kernel/db/pool.ts'
import { createJobs } from '../server/kernel/jobs/jobs.ts'
import { cookieName } from '../server/kernel/http/cookies.ts'
import { createLog } from '../server/kernel/log.ts'
import type { Machine } from '../server/kernel/machine.ts'
import { jobs as allJobs } from '../server/modules.ts'
import { setUpCtx, setUpOrganization } from '../server/modules/organization/organization.commands.ts'
import type { NewOrganization } from '../server/modules/organization/organization.commands.ts'
import { startSession } from '../server/modules/staff/session.commands.ts'
import { sessionCookieName } from '../server/modules/staff/session.rules.ts'
import { addStaffMember } from '../server/modules/staff/staff.commands.ts'
import type { Role, RoleGrant } from '../shared/permissions.ts'
import { testDatabase, testKey, type TestDatabase } from './database.ts'

export type Staff = {
  readonly actor: Actor & { kind: 'staff' }
  readonly email: string
  /** A real session, as the header `cookie`. */
  readonly cookie: string
}

/** A whole Redress over a database of its own, with one organization; stop it in `after`. */
export type TestMachine = {
  readonly machine: Machine
  readonly database: TestDatabase
  readonly organizationId: string
  readonly app: FastifyInstance
  /** A context of Redress itself, or of whom is given; at `now` if given. */
  ctx(as?: Actor | Staff, now?: Date): Ctx
  /** A new staff member with one role, or with these grants, in this or another organization, signed in. */
  staff(
    role: Role | readonly RoleGrant[],
    options?: { name?: string; organizationId?: string },
  ): Promise<Staff>
  /** Another organization on the same machine. */
  otherOrganization(given?: Partial<NewOrganization>): Promise<string>
  /** A request to the web server in this process, signed in as `as`; bodies are sent as JSON. */
  inject(request: InjectOptions & { as?: Staff }): Promise<LightMyRequestResponse>
  /** Works off all jobs that are due. */
  workOff(): Promise<void>
  stop(): Promise<void>
}

/**
 * @param organization what differs from ours; null sets none up
 * @param given a database instead of a fresh one
 */
export async function testMachine(
  env: Record<string, string> = {},
  organization: Partial<NewOrganization> | null = {},
  given?: TestDatabase,
): Promise<TestMachine> {
  const database = given ?? (await testDatabase())
  const dataDir = await mkdtemp(path.join(tmpdir(), 'redress-test-'))
  const config = readConfig({ REDRESS_DATA: dataDir, LOG_LEVEL: 'silent', DATABASE_CONNECTIONS: '8', ...env })
  const log = createLog(config.logLevel)
  const db = openDatabase({
    url: () => database.appUrl,
    connections: config.databaseConnections,
    slowQueryMs: config.slowQueryMs,
    log,
  })
  const jobs = await createJobs({ db, log, jobs: allJobs })
  const tools = openTools(config)
  const machine: Machine = {
    config,
    log,
    secrets: createSecrets(testKey),
    db,
    ownerUrl: () => database.ownerUrl,
    jobs,
    ...tools,
  }
  const app = await createApp(machine)
  const organizationId = organization ? await organizationOn(machine, organization) : nowhere
  let isWorking = false
  return {
    machine,
    database,
    organizationId,
    app,
    ctx(as, now) {
      const actor = as === undefined ? systemActor('test') : 'actor' in as ? as.actor : as
      return makeCtx({ machine, organizationId, actor, ...(now ? { now } : {}) })
    },
    staff: (role, options = {}) =>
      staffOn(machine, {
        organizationId: options.organizationId ?? organizationId,
        grants: typeof role === 'string' ? [{ role, siteId: null }] : role,
        name: options.name,
      }),
    otherOrganization: (given = {}) => organizationOn(machine, { slug: `other-${++counter}`, ...given }),
    inject: ({ as, ...request }) =>
      app.inject({ ...request, headers: { ...request.headers, ...(as ? signedIn(as) : {}) } }),
    async workOff() {
      if (!isWorking) await jobs.startWorking(machine)
      isWorking = true
      while ((await dueJobs(machine)) > 0) await sleep(25)
    },
    async stop() {
      await app.close()
      await jobs.stop()
      await closeTools(tools)
      await db.close()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

let counter = 0
/** In place of an organization that was not set up. */
const nowhere = '00000000-0000-0000-0000-000000000000'

async function organizationOn(machine: Machine, given: Partial<NewOrganization>): Promise<string> {
  const ctx = setUpCtx(machine)
  await setUpOrganization(ctx, {
    name: 'Acme',
    country: 'TR',
    timeZone: 'Europe/Istanbul',
    languages: ['en', 'tr'],
    isOnePerson: false,
    ...given,
  })
  return ctx.organizationId
}

type NewStaff = { organizationId: string; grants: readonly RoleGrant[]; name?: string | undefined }

async function staffOn(machine: Machine, { organizationId, grants, name }: NewStaff): Promise<Staff> {
  const ctx = makeCtx({ machine, organizationId, actor: systemActor('test') })
  const given = name ?? `${grants[0]?.role ?? 'nobody'} ${++counter}`
  const email = `${given.toLowerCase().replace(/[^a-z0-9]+/g, '.')}.${++counter}@example.org`
  const id = await addStaffMember(ctx, { email, name: given, language: 'en', grants })
  const { sessionId, token } = await startSession(ctx, { staffId: id, userAgent: 'test' })
  const actor = { kind: 'staff', id, name: given, grants, sessionId } as const
  return { actor, email, cookie: `${cookieName(machine.config, sessionCookieName)}=${token}` }
}

/** As a browser sends it from our own page. */
const signedIn = ({ cookie }: Staff) => ({ cookie, 'sec-fetch-site': 'same-origin' })

async function dueJobs(machine: Machine): Promise<number> {
  const { rows } = await machine.db.pool.query<{ count: number }>(
    `select count(*) as count from pgboss.job where state < 'completed' and start_after <= now()`,
  )
  return rows[0]?.count ?? 0
}
