import { sql } from 'kysely'
import type { Tx } from '../../kernel/ctx.ts'
import { countedFrom, type RecentTries } from './sign-in.rules.ts'

declare module '../../kernel/db/database.ts' {
  interface Database {
    signInAttempt: {
      organizationId: string
      id: string
      accountHash: string
      originHash: string
      isKnownDevice: boolean
      attemptedAt: Date
    }
  }
}

export type Attempt = {
  readonly accountHash: string
  readonly originHash: string
  readonly isKnownDevice: boolean
}

/** Writes a try down before it is made, so that many at once count each other. @returns its id */
export async function insertAttempt(tx: Tx, attempt: Attempt): Promise<string> {
  const id = tx.newId()
  await tx.sql
    .insertInto('signInAttempt')
    .values({ ...attempt, organizationId: tx.organizationId, id, attemptedAt: tx.now })
    .execute()
  return id
}

/** The recent tries but this one. */
export async function countOtherAttempts(tx: Tx, attempt: Attempt, id: string): Promise<RecentTries> {
  const here = sql`account_hash = ${attempt.accountHash} and origin_hash = ${attempt.originHash} and attempted_at > ${countedFrom(tx.now, 'here')}`
  const origin = sql`origin_hash = ${attempt.originHash} and attempted_at > ${countedFrom(tx.now, 'origin')}`
  const strangers = sql`account_hash = ${attempt.accountHash} and not is_known_device and attempted_at > ${countedFrom(tx.now, 'strangers')}`
  const row = await tx.sql
    .selectFrom('signInAttempt')
    .select([
      sql<number>`count(*) filter (where ${here})`.as('hereCount'),
      sql<Date | null>`min(attempted_at) filter (where ${here})`.as('hereOldestAt'),
      sql<number>`count(*) filter (where ${origin})`.as('originCount'),
      sql<Date | null>`min(attempted_at) filter (where ${origin})`.as('originOldestAt'),
      sql<number>`count(*) filter (where ${strangers})`.as('strangersCount'),
      sql<Date | null>`min(attempted_at) filter (where ${strangers})`.as('strangersOldestAt'),
    ])
    .where('organizationId', '=', tx.organizationId)
    .where('id', '!=', id)
    .where('attemptedAt', '>', countedFrom(tx.now, 'strangers'))
    .where((where) =>
      where.or([
        where('accountHash', '=', attempt.accountHash),
        where('originHash', '=', attempt.originHash),
      ]),
    )
    .executeTakeFirstOrThrow()
  return {
    here: { count: row.hereCount, oldestAt: row.hereOldestAt },
    origin: { count: row.originCount, oldestAt: row.originOldestAt },
    strangers: { count: row.strangersCount, oldestAt: row.strangersOldestAt },
  }
}

/** Forgets the tries at an account from one place, after the right password. */
export async function deleteAttempts(tx: Tx, attempt: Attempt): Promise<void> {
  await tx.sql
    .deleteFrom('signInAttempt')
    .where('organizationId', '=', tx.organizationId)
    .where('accountHash', '=', attempt.accountHash)
    .where('originHash', '=', attempt.originHash)
    .execute()
}

export async function deleteAttemptsBefore(tx: Tx, before: Date): Promise<void> {
  await tx.sql
    .deleteFrom('signInAttempt')
    .where('organizationId', '=', tx.organizationId)
    .where('attemptedAt', '<', before)
    .execute()
}

export async function deleteAttempt(tx: Tx, id: string): Promise<void> {
  await tx.sql
    .deleteFrom('signInAttempt')
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', id)
    .execute()
}
