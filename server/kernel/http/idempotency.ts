import { createHash } from 'node:crypto'
import { actorKey } from '../auth/actor.ts'
import type { Secrets } from '../auth/secrets.ts'
import { inTransaction, type Ctx, type Tx } from '../ctx.ts'
import { Refusal } from '../errors.ts'

declare module '../db/database.ts' {
  interface Database {
    idempotencyKey: {
      organizationId: string
      id: string
      scope: string
      keyHash: Buffer
      bodyHash: Buffer
      answer: Buffer | null
      createdAt: Date
    }
  }
}

/**
 * Runs a create once per key: the key row, what the command writes and the kept
 * answer commit together. The same key with the same body gets the first answer
 * again for 24 hours; with another body it is refused. When the connection broke during the commit, the key
 * itself tells what became of it, so this asks again before anybody is left in doubt.
 */
export async function once<T>(
  ctx: Ctx,
  { key, scope, body, secrets }: { key: string; scope: string; body: unknown; secrets: Secrets },
  create: (tx: Tx) => Promise<T>,
): Promise<T> {
  const keyHash = sha256(`${scope}\n${actorKey(ctx.actor)}\n${key}`)
  const bodyHash = sha256(JSON.stringify(body) ?? '')
  const attempt = () =>
    inTransaction(ctx, (tx) => createOnce(tx, { scope, keyHash, bodyHash, secrets }, create))
  return attempt().catch((error: unknown) => {
    if (error instanceof Refusal && error.code === 'outcomeUnknown') return attempt()
    throw error
  })
}

async function createOnce<T>(
  tx: Tx,
  {
    scope,
    keyHash,
    bodyHash,
    secrets,
  }: { scope: string; keyHash: Buffer; bodyHash: Buffer; secrets: Secrets },
  create: (tx: Tx) => Promise<T>,
): Promise<T> {
  const inserted = await tx.sql
    .insertInto('idempotencyKey')
    .values({
      organizationId: tx.organizationId,
      id: tx.newId(),
      scope,
      keyHash,
      bodyHash,
      answer: null,
      createdAt: tx.now,
    })
    .onConflict((conflict) => conflict.columns(['organizationId', 'keyHash']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) return keptAnswer<T>(tx, { keyHash, bodyHash, secrets })
  const answer = await create(tx)
  await tx.sql
    .updateTable('idempotencyKey')
    .set({ answer: secrets.encrypt(JSON.stringify(answer) ?? 'null') })
    .where('organizationId', '=', tx.organizationId)
    .where('id', '=', inserted.id)
    .execute()
  return answer
}

async function keptAnswer<T>(
  tx: Tx,
  { keyHash, bodyHash, secrets }: { keyHash: Buffer; bodyHash: Buffer; secrets: Secrets },
): Promise<T> {
  const kept = await tx.sql
    .selectFrom('idempotencyKey')
    .select(['bodyHash', 'answer'])
    .where('organizationId', '=', tx.organizationId)
    .where('keyHash', '=', keyHash)
    .executeTakeFirstOrThrow()
  if (!kept.bodyHash.equals(bodyHash)) throw new Refusal('idempotency.otherBody', {}, 409)
  if (!kept.answer) throw new Refusal('idempotency.running', {}, 409)
  return JSON.parse(secrets.decrypt(kept.answer)) as T
}

/** Forgets keys older than 24 hours. */
export async function forgetOldKeys(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, (tx) =>
    tx.sql
      .deleteFrom('idempotencyKey')
      .where('organizationId', '=', tx.organizationId)
      .where('createdAt', '<', new Date(tx.now.getTime() - 24 * 3_600_000))
      .execute(),
  )
}

const sha256 = (text: string) => createHash('sha256').update(text).digest()
