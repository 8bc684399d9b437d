import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { verifyConsistency, verifyInclusion } from '../../../shared/journal/merkle.ts'
import { inRead, inTransaction, makeCtx } from '../ctx.ts'
import { recordEvent } from '../events/events.ts'
import { latestCheckpoint } from './checkpoints.ts'
import { eventHash, sha256 } from './event-hash.ts'
import { rotateJournalKey } from './keys.ts'
import { sealEvents } from './seal.ts'
import { sealAll, startSealer, unsealedOrganizations } from './sealer.ts'
import { testJournal, type TestJournal } from './test-journal.ts'
import { consistencyProof, inclusionProof } from './tree.ts'

let journal: TestJournal
before(async () => {
  journal = await testJournal()
})
after(() => journal.stop())

const size = async () => (await inRead(journal.ctx(), latestCheckpoint))?.size ?? 0
const rootAt = async (at: number): Promise<Buffer> => {
  const [row] = await journal.asOwner('select root from journal_checkpoint where size = $1', [at])
  return row?.root as Buffer
}

test('what was recorded is sealed, signed and verifies; a second round finds nothing', async () => {
  await journal.record(7)
  const sealed = await journal.seal()
  assert.ok(sealed >= 7)
  assert.equal(await size(), sealed)
  assert.equal(await journal.seal(), 0)
  const report = await journal.verify()
  assert.deepEqual(
    { problem: report.problem, entries: report.entries, waiting: report.unsealed.count },
    { problem: null, entries: sealed, waiting: 0 },
  )
})

test('an event of a transaction that began before a sealing and committed after it is sealed', async () => {
  const before = await size()
  const [opened, gate] = [Promise.withResolvers<string>(), Promise.withResolvers<void>()]
  const late = inTransaction(journal.ctx(), async (tx) => {
    opened.resolve(await recordEvent(tx, happened(1)))
    await gate.promise
  })
  const lateId = await opened.promise
  const [earlyId] = await journal.record(1)
  assert.ok(lateId < (earlyId ?? ''), 'the late one has the smaller id')
  assert.equal(await journal.seal(), 1)
  gate.resolve()
  await late
  assert.equal(await journal.seal(), 1)
  assert.deepEqual(
    await journal.asOwner('select journal_position as position from event where id = any($1) order by id', [
      [lateId, earlyId],
    ]),
    [{ position: String(before + 1) }, { position: String(before) }],
  )
  assert.equal((await journal.verify()).problem, null)
})

const happened = (number: number) =>
  ({ type: 'test.happened', subjectId: journal.organizationId, payload: { number } }) as const

test('several sealers beside writers take every event once', async () => {
  const before = await size()
  let isWriting = true
  const sealing = Array.from({ length: 3 }, async () => {
    let sealed = 0
    while (isWriting) sealed += (await sealEvents(journal.ctx())).sealed
    return sealed
  })
  await Promise.all([journal.record(60), journal.record(60)])
  isWriting = false
  const counts = await Promise.all(sealing)
  const rest = await journal.seal()
  assert.equal(
    counts.reduce((sum, count) => sum + count, rest),
    120,
  )
  assert.equal(await size(), before + 120)
  assert.equal((await journal.verify()).problem, null)
})

test('more than one batch is sealed in one round, also of another organization', async () => {
  const otherId = await journal.otherOrganization()
  await journal.asOwner(
    `insert into event (organization_id, id, subject_id, type, version, occurred_at, actor, payload, salt, content_hash)
     select $1, gen_random_uuid(), $1, 'test.happened', 1, date_trunc('milliseconds', now()), 'public', '{"number":1}', s.salt,
       sha256('redress/event-content/v1'::bytea || '\\x00'::bytea || s.salt || '{"number":1}'::bytea)
     from generate_series(1, 5003) as n, lateral (select decode(md5(n::text), 'hex') as salt) s`,
    [journal.organizationId],
  )
  await sealAll(journal.machine)
  assert.deepEqual(await unsealedOrganizations(journal.machine), [])
  const report = await journal.verify()
  assert.equal(report.problem, null)
  const [other] = await journal.asOwner('select size from journal_head where organization_id = $1', [otherId])
  assert.ok(Number(other?.size) > 0)
})

test('an organization that cannot be sealed holds up no other', async () => {
  const otherId = await journal.otherOrganization()
  await journal.record(1)
  await journal.asOwner(`update journal_head set size = size + 1 where organization_id = $1`, [
    journal.organizationId,
  ])
  await sealAll(journal.machine)
  assert.deepEqual(
    (await unsealedOrganizations(journal.machine)).map(({ organizationId }) => organizationId),
    [journal.organizationId],
  )
  await journal.asOwner(`update journal_head set size = size - 1 where organization_id = $1`, [
    journal.organizationId,
  ])
  await sealAll(journal.machine)
  const [other] = await journal.asOwner('select size from journal_head where organization_id = $1', [otherId])
  assert.ok(Number(other?.size) > 0)
})

test('the sealer in the background is done within five seconds', async () => {
  const sealer = startSealer(journal.machine)
  try {
    const startedAt = performance.now()
    await journal.record(3)
    while ((await unsealedOrganizations(journal.machine)).length > 0) await new Promise(setImmediate)
    assert.ok(performance.now() - startedAt < 5_000)
  } finally {
    await sealer.stop()
  }
})

test('since when an event waits is told by its id', async () => {
  await journal.record(1)
  const [waiting] = await unsealedOrganizations(journal.machine)
  assert.ok(waiting && Math.abs(Date.now() - waiting.since.getTime()) < 60_000)
  await journal.seal()
})

test('an event proves that it is in the signed journal, and a checkpoint that it grew out of an older one', async () => {
  const [eventId = ''] = await journal.record(4)
  await journal.seal()
  const from = await size()
  await journal.record(9)
  await journal.seal()
  const to = await size()
  const ctx = journal.ctx()
  for (const at of [from, to]) {
    const proof = await inRead(ctx, (read) => inclusionProof(read, { eventId, size: at }))
    const event = await inRead(ctx, (read) =>
      read.sql.selectFrom('event').selectAll().where('id', '=', eventId).executeTakeFirstOrThrow(),
    )
    assert.ok(proof && verifyInclusion(sha256, { ...proof, leaf: eventHash(event), root: await rootAt(at) }))
  }
  const path = await inRead(ctx, (read) => consistencyProof(read, { from, to }))
  const roots = { fromRoot: await rootAt(from), toRoot: await rootAt(to) }
  assert.ok(verifyConsistency(sha256, { from, to, path, ...roots }))
  assert.equal(await inRead(ctx, (read) => inclusionProof(read, { eventId, size: 3 })), null)
})

test('checkpoints before and after a rotation verify, and the rotation is in the journal', async () => {
  await journal.record(2)
  await journal.seal()
  await rotateJournalKey(journal.ctx())
  assert.equal(await journal.seal(), 1)
  // A sealing whose clock is behind signs no earlier than its key was made.
  await journal.record(1)
  const late = makeCtx({ ...journal.ctx(), now: new Date(Date.now() - 3_600_000) })
  assert.equal((await sealEvents(late)).sealed, 1)
  const report = await journal.verify()
  assert.deepEqual([report.problem, report.keys], [null, 2])
})

/** A statement of the running app, in a transaction that is rolled back. */
async function asApp(statement: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = await journal.machine.db.pool.connect()
  try {
    await client.query(`begin; set local app.organization_id = '${journal.organizationId}'`)
    return (await client.query<Record<string, unknown>>(statement, values)).rows
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('the app can seal, but change nothing that is sealed', async () => {
  const attempts = [
    'update journal_entry set position = position',
    'delete from journal_entry',
    'insert into journal_entry select * from journal_entry',
    'update journal_head set size = 0',
    'update journal_checkpoint set size = size',
    'delete from journal_checkpoint',
    'update journal_key set public_key = public_key',
    'delete from journal_key',
    'update event set journal_position = null',
    'update event set content_hash = content_hash',
    'delete from event',
  ]
  for (const attempt of attempts) await assert.rejects(asApp(attempt), /permission denied/, attempt)
})

test('entries are only appended at the end, and only for events that are not sealed', async () => {
  const [id] = await journal.record(1)
  const append = (first: number, event = id) =>
    asApp('select append_to_journal($1, $2, $3)', [first, [event], [Buffer.alloc(32)]])
  await append(await size())
  await assert.rejects(append(0), /does not end/)
  await assert.rejects(append(await size(), journal.organizationId), /sealed already/)
  assert.equal(await journal.seal(), 1)
  await assert.rejects(append(await size()), /sealed already/)
})

test('unsealed events are found by the partial index alone', async () => {
  await asApp('select 1')
  const rows = await asApp(
    `explain select id from event where organization_id = '${journal.organizationId}' and journal_position is null order by id limit 5000`,
  )
  assert.match(rows.map((row) => row['QUERY PLAN']).join('\n'), /event_unsealed_idx/)
})
