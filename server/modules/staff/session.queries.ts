import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { getSession } from '../../../shared/api/session.ts'
import { hashSecret } from '../../kernel/auth/tokens.ts'
import type { Actor } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import { builtOnce, type For } from '../../kernel/db/built-once.ts'
import { Refusal } from '../../kernel/errors.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { idleMs } from './session.rules.ts'
import { grantsOfMember, staffMember, timeZoneOf } from './staff.queries.ts'

export type FoundSession = { readonly actor: Actor & { kind: 'staff' }; readonly lastSeenAt: Date }

/** Who a session belongs to, if it still runs and its person still works here. */
export async function findSession(read: Read, { secret }: { secret: string }): Promise<FoundSession | null> {
  const [row] = await runningSession(read, {
    tokenHash: hashSecret(secret),
    now: read.now,
    seenAfter: new Date(read.now.getTime() - idleMs),
  })
  if (!row) return null
  const { sessionId, lastSeenAt, id, name, grants } = row
  return { actor: { kind: 'staff', id, name, grants, sessionId }, lastSeenAt }
}

const runningSession = builtOnce((by: For<{ tokenHash: Buffer; now: Date; seenAfter: Date }>) =>
  by.sql
    .selectFrom('session')
    .innerJoin('staffMember', (join) =>
      join
        .onRef('staffMember.organizationId', '=', 'session.organizationId')
        .onRef('staffMember.id', '=', 'session.staffId'),
    )
    .select([
      'session.id as sessionId',
      'session.lastSeenAt',
      'staffMember.id',
      'staffMember.name',
      grantsOfMember.as('grants'),
    ])
    .where('session.organizationId', '=', by.organizationId)
    .where('session.tokenHash', '=', by.tokenHash)
    .where('session.expiresAt', '>', by.now)
    .where('session.lastSeenAt', '>', by.seenAfter)
    .where('staffMember.isActive', '=', true),
)

/** What signing in needs of an account. */
export async function accountByEmail(read: Read, email: string) {
  return read.sql
    .selectFrom('staffMember')
    .select(['id', 'passwordHash', 'isActive'])
    .where('organizationId', '=', read.organizationId)
    .where('email', '=', email)
    .executeTakeFirst()
}

/** The running sessions of a person, last used first. */
export async function sessionsOf(read: Read, staffId: string) {
  return read.sql
    .selectFrom('session')
    .select(['id', 'userAgent', 'createdAt', 'lastSeenAt'])
    .where('organizationId', '=', read.organizationId)
    .where('staffId', '=', staffId)
    .where('expiresAt', '>', read.now)
    .where('lastSeenAt', '>', new Date(read.now.getTime() - idleMs))
    .orderBy('lastSeenAt', 'desc')
    .execute()
}

/** Who is signed in and where, for the desk. */
export async function meOf(read: Read, staffId: string): Promise<AnswerGiven<typeof getSession>> {
  const person = await staffMember(read, staffId)
  if (!person) throw new Refusal('auth.signInFirst', {}, 401)
  const organization = await organizationOf(read)
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    language: person.language,
    languages: person.languages,
    timeZone: await timeZoneOf(read, person),
    ownTimeZone: person.timeZone,
    grants: person.grants,
    organization,
    hasMail: read.machine.config.smtpUrl !== undefined,
    version: person.version,
  }
}
