import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { actorKey } from '../auth/actor.ts'
import { inTransaction, type Ctx, type Tx } from '../ctx.ts'
import { insertRows } from '../db/insert-rows.ts'
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

/** What makes a request one that was sent before: the same key for the same thing with the same content. */
export type OnceKey = { readonly key: string; readonly scope: string; readonly body: unknown }

/**
 * Runs a create once per key: the key row, what the command writes and the kept
 * answer commit together. The same key with the same body gets the first answer
 * again for 24 hours; with another body it is refused. When the connection broke during the commit, the key
 * itself tells what became of it, so this asks again before anybody is left in doubt.
 */
export function once<T>(ctx: Ctx, key: OnceKey, create: (tx: Tx) => Promise<T>): Promise<T> {
  const attempt = () =>
    inTransaction(ctx, async (tx) => {
      const [answer] = await onceEach(tx, [{ key, input: null }], async () => [await create(tx)])
      return answer as T
    })
  return attempt().catch((error: unknown) => {
    if (isOutcomeUnknown(error)) return attempt()
    throw error
  })
}

/** Whether the connection broke during the commit, so that nobody knows what became of it. */
export const isOutcomeUnknown = (error: unknown): boolean =>
  error instanceof Refusal && error.code === 'outcomeUnknown'

/** Input of a create, which runs once if it has a key. */
export type Keyed<I> = { readonly input: I; readonly key: OnceKey | null }

/**
 * The same for many at once: `create` gets the inputs that were not answered before, of those with one key the first.
 * @returns the answers in the order of the requests
 */
export async function onceEach<I, T>(
  tx: Tx,
  requests: readonly Keyed<I>[],
  create: (inputs: readonly I[]) => Promise<readonly T[]>,
): Promise<T[]> {
  const claims = requests.map(({ key }) => key && { id: tx.newId(), ...hashesOf(tx, key) })
  const claimed = await claim(tx, claims)
  const isNew = (index: number) => claims[index] === null || claimed.has(claims[index]?.id ?? '')
  const fresh = [...requests.keys()].filter(isNew)
  const created = fresh.length > 0 ? await create(fresh.flatMap((index) => requests[index]?.input as I)) : []
  await keepAnswers(
    tx,
    fresh.flatMap((index, position) => {
      const id = claims[index]?.id
      return id === undefined ? [] : { id, answer: created[position] }
    }),
  )
  const answers = new Map(fresh.map((index, position) => [index, created[position] as T]))
  for (const [index, own] of claims.entries()) {
    if (own && !answers.has(index)) answers.set(index, await keptAnswer<T>(tx, own))
  }
  return requests.map((_, index) => answers.get(index) as T)
}

type Claim = {
  readonly id: string
  readonly scope: string
  readonly keyHash: Buffer
  readonly bodyHash: Buffer
}

const hashesOf = (tx: Tx, { key, scope, body }: OnceKey) => ({
  scope,
  keyHash: sha256(`${scope}\n${actorKey(tx.actor)}\n${key}`),
  bodyHash: sha256(JSON.stringify(body) ?? ''),
})

/** @returns the ids of the claims that are the first of their key */
async function claim(tx: Tx, claims: readonly (Claim | null)[]): Promise<Set<unknown>> {
  // One order for everybody, so that two transactions with the same keys do not lock each other out.
  const rows = claims
    .filter((each) => each !== null)
    .toSorted((a, b) => Buffer.compare(a.keyHash, b.keyHash))
    .map((each) => ({ ...each, answer: null, createdAt: tx.now }))
  const first = 'on conflict (organization_id, key_hash) do nothing returning id'
  return new Set((await insertRows(tx, 'idempotencyKey', rows, first)).map(({ id }) => id))
}

async function keepAnswers(tx: Tx, answers: readonly { id: string; answer: unknown }[]): Promise<void> {
  if (answers.length === 0) return
  const ids = answers.map(({ id }) => id)
  const sealed = answers.map(({ answer }) => tx.machine.secrets.encrypt(JSON.stringify(answer) ?? 'null'))
  await sql`
    update idempotency_key k set answer = a.answer
    from unnest(${ids}::uuid[], ${sealed}::bytea[]) as a (id, answer)
    where k.organization_id = ${tx.organizationId} and k.id = a.id`.execute(tx.sql)
}

async function keptAnswer<T>(tx: Tx, { keyHash, bodyHash }: Claim): Promise<T> {
  const kept = await tx.sql
    .selectFrom('idempotencyKey')
    .select(['bodyHash', 'answer'])
    .where('organizationId', '=', tx.organizationId)
    .where('keyHash', '=', keyHash)
    .executeTakeFirstOrThrow()
  if (!kept.bodyHash.equals(bodyHash)) throw new Refusal('idempotency.otherBody', {}, 409)
  if (!kept.answer) throw new Refusal('idempotency.running', {}, 409)
  return JSON.parse(tx.machine.secrets.decrypt(kept.answer)) as T
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
