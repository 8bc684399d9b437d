import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { checkpointBody } from '../../../shared/journal/checkpoint.ts'
import { appendLeaf, rootOf, type Frontier } from '../../../shared/journal/merkle.ts'
import { inRead, inTransaction } from '../ctx.ts'
import { contentHash, eventHash, sha256 } from './event-hash.ts'
import { journalKeys, rotateJournalKey, signingKey } from './keys.ts'
import { signBytes } from './signing.ts'
import { testJournal, type TestJournal } from './test-journal.ts'
import { readOutside, type OutsideCheckpoint } from './verify-outside.ts'

let journal: TestJournal
let ids: string[]
/** Positions of `ids`. */
let first: number
before(async () => {
  journal = await testJournal()
  first = await journal.seal()
  ids = await journal.record(12)
  await journal.seal()
  await rotateJournalKey(journal.ctx())
  await journal.record(5)
  await journal.seal()
  assert.equal((await journal.verify()).problem, null)
})
after(() => journal.stop())

async function outside(): Promise<OutsideCheckpoint> {
  const kept = readOutside({ name: 'kept.txt', text: await journal.note() })
  assert.ok(kept)
  return kept
}

const tampering: [what: string, statement: string, code: string, entry: boolean][] = [
  [
    'the payload is changed',
    `update event set payload = '{"number":99}' where id = $1`,
    'contentChanged',
    true,
  ],
  [
    'the salt is changed',
    `update event set salt = decode(repeat('00', 16), 'hex') where id = $1`,
    'contentChanged',
    true,
  ],
  [
    'payload and its hash are changed',
    `update event set payload = '{"number":99}', content_hash = sha256('redress/event-content/v1'::bytea || '\\x00'::bytea || salt || '{"number":99}'::bytea) where id = $1`,
    'eventChanged',
    true,
  ],
  ['the actor is changed', `update event set actor = 'public' where id = $1`, 'eventChanged', true],
  [
    'the time is moved',
    `update event set occurred_at = occurred_at - interval '1 day' where id = $1`,
    'eventChanged',
    true,
  ],
  [
    'the time is moved by less than the leaf has',
    `update event set occurred_at = occurred_at + interval '1 microsecond' where id = $1`,
    'eventChanged',
    true,
  ],
  ['the time becomes none', `update event set occurred_at = 'infinity' where id = $1`, 'eventChanged', true],
  ['the type is changed', `update event set type = 'test.other' where id = $1`, 'eventChanged', true],
  ['the subject is changed', `update event set subject_id = id where id = $1`, 'eventChanged', true],
  [
    'somebody is put behind the actor',
    `update event set on_behalf_of = 'x' where id = $1`,
    'eventChanged',
    true,
  ],
  ['the version is changed', `update event set version = 2 where id = $1`, 'eventChanged', true],
  ['the event is deleted', `delete from event where id = $1`, 'eventMissing', true],
  [
    'the event is taken out of the journal',
    `update event set journal_position = null where id = $1`,
    'eventElsewhere',
    true,
  ],
  ['the entry is deleted', `delete from journal_entry where event_id = $1`, 'entryMissing', true],
  [
    'event and entry are deleted',
    `with gone as (delete from journal_entry where event_id = $1) delete from event where id = $1`,
    'entryMissing',
    true,
  ],
  [
    'a hash of the tree is changed',
    `update journal_entry set hashes = hashes || hashes where event_id = $1`,
    'treeChanged',
    true,
  ],
]

for (const [what, statement, code, isEntry] of tampering)
  test(`found and named: ${what}`, () =>
    journal.restoring(async () => {
      await journal.asOwner(statement, [ids[4]])
      const { problem, entries } = await journal.verify()
      assert.equal(problem?.code, `journal.${code}`)
      if (!isEntry) return
      assert.equal(problem?.position, first + 4)
      assert.equal(entries, first + (code === 'treeChanged' ? 5 : 4))
      if (code !== 'entryMissing') assert.equal(problem?.details.eventId, ids[4])
    }))

const tamperingAround: [what: string, statement: string, code: string][] = [
  ['the last entries are cut off', `delete from journal_entry where position > 8`, 'entryMissing'],
  ['the head says less', `update journal_head set size = size - 1`, 'entryBeyondEnd'],
  [
    'an event is smuggled in as sealed',
    `insert into event select organization_id, gen_random_uuid(), subject_id, type, version, occurred_at, actor, on_behalf_of, payload, salt, content_hash, journal_position from event where id = $1`,
    'eventWithoutEntry',
  ],
  [
    'the last checkpoint is deleted',
    `delete from journal_checkpoint where size = (select max(size) from journal_checkpoint)`,
    'endUnsigned',
  ],
  ['the root of a checkpoint is changed', `update journal_checkpoint set root = sha256(root)`, 'rootDiffers'],
  [
    'a signature is changed',
    `update journal_checkpoint set signature = sha256(signature) || sha256(signature)`,
    'signatureWrong',
  ],
  [
    'a checkpoint is dated back',
    `update journal_checkpoint set signed_at = signed_at - interval '1 day'`,
    'signatureWrong',
  ],
  [
    'the key of a checkpoint is swapped',
    `update journal_checkpoint c set key_id = k.id from journal_key k where k.id <> c.key_id`,
    'signatureWrong',
  ],
  ['a public key is replaced', `update journal_key set public_key = sha256(public_key)`, 'keyChanged'],
  [
    'a key pretends that it was the first',
    `update journal_key set endorsed_by = null, endorsement = null`,
    'keyNotEndorsed',
  ],
  [
    'an endorsement is changed',
    `update journal_key set endorsement = sha256(endorsement) || sha256(endorsement) where endorsement is not null`,
    'keyNotEndorsed',
  ],
]

for (const [what, statement, code] of tamperingAround)
  test(`found: ${what}`, () =>
    journal.restoring(async () => {
      await journal.asOwner(statement, statement.includes('$1') ? [ids[4]] : [])
      assert.equal((await journal.verify()).problem?.code, `journal.${code}`)
    }))

test('content that is erased leaves a journal that verifies, and is counted', () =>
  journal.restoring(async () => {
    await inTransaction(journal.ctx(), (tx) =>
      tx.sql
        .updateTable('event')
        .set({ payload: null, salt: null })
        .where('id', '=', ids[2] ?? '')
        .execute(),
    )
    const { problem, erased } = await journal.verify()
    assert.deepEqual([problem, erased], [null, 1])
  }))

test('content erased before it was sealed is no trouble either', () =>
  journal.restoring(async () => {
    const [id = ''] = await journal.record(1)
    await journal.asOwner('update event set payload = null, salt = null where id = $1', [id])
    assert.equal(await journal.seal(), 1)
    assert.equal((await journal.verify()).problem, null)
  }))

test('what is recorded but not sealed is told, and is no fault', () =>
  journal.restoring(async () => {
    await journal.record(2)
    const { problem, unsealed } = await journal.verify()
    assert.deepEqual([problem, unsealed.count], [null, 2])
    assert.ok(unsealed.since)
  }))

test('a checkpoint kept outside agrees with the journal that has grown since', () =>
  journal.restoring(async () => {
    const kept = await outside()
    await journal.record(3)
    await journal.seal()
    const report = await journal.verify({ outside: [kept, await outside()] })
    assert.deepEqual([report.problem, report.outside], [null, 2])
  }))

test('who holds the key and rewrites the whole journal is found by a checkpoint kept outside, and only so', () =>
  journal.restoring(async () => {
    const kept = await outside()
    await rewriteAll()
    assert.equal((await journal.verify()).problem, null)
    assert.deepEqual((await journal.verify({ outside: [kept] })).problem, {
      code: 'journal.outsideDiffers',
      details: { size: kept.checkpoint.size, name: 'kept.txt' },
    })
  }))

test('who cuts the journal and seals something else in its place is found by a checkpoint kept outside', () =>
  journal.restoring(async () => {
    const kept = await outside()
    const size = first + 12
    for (const statement of [
      `delete from event where journal_position >= ${size}`,
      `delete from journal_entry where position >= ${size}`,
      `delete from journal_checkpoint where size > ${size}`,
      `update journal_head set size = ${size}`,
    ])
      await journal.asOwner(statement)
    assert.equal((await journal.verify()).problem, null)
    const shorter = await journal.verify({ outside: [kept] })
    assert.equal(shorter.problem?.code, 'journal.outsideIsLonger')
    await journal.record(20)
    await journal.seal()
    assert.equal((await journal.verify({ outside: [kept] })).problem?.code, 'journal.outsideDiffers')
  }))

test('a forged checkpoint, and one of a key that is not in the history, accuse nobody by mistake', async () => {
  const kept = await outside()
  const forged = { ...kept, checkpoint: { ...kept.checkpoint, size: 3 } }
  assert.equal((await journal.verify({ outside: [forged] })).problem?.code, 'journal.outsideNotGenuine')
  await journal.restoring(async () => {
    await journal.asOwner('delete from journal_checkpoint')
    await journal.asOwner('delete from journal_key')
    assert.equal((await journal.verify({ outside: [kept] })).problem?.code, 'journal.outsideKeyUnknown')
  })
})

test('a checkpoint signed outside the time of its key is found, even if the signature is right', () =>
  journal.restoring(async () => {
    await journal.asOwner(
      `update journal_key set created_at = created_at + interval '1 day' where retired_at is null`,
    )
    await journal.asOwner(
      `update journal_key set retired_at = retired_at + interval '1 day' where retired_at is not null`,
    )
    assert.equal((await journal.verify()).problem?.code, 'journal.keyNotValidThen')
  }))

/** As somebody with all rights and the installation key: history changed, and everything made to fit again. */
async function rewriteAll(): Promise<void> {
  const payload = '{"number":4711}'
  const salt = Buffer.alloc(16)
  await journal.asOwner('update event set payload = $1, salt = $2, content_hash = $3 where id = $4', [
    payload,
    salt,
    contentHash({ salt, payload }),
    ids[4],
  ])
  const key = await inTransaction(journal.ctx(), signingKey)
  const keys = await inRead(journal.ctx(), journalKeys)
  const events = await inRead(journal.ctx(), (read) =>
    read.sql
      .selectFrom('event')
      .selectAll()
      .where('journalPosition', 'is not', null)
      .orderBy('journalPosition')
      .execute(),
  )
  await journal.asOwner('delete from journal_checkpoint')
  const frontier: Frontier = { size: 0, peaks: [] }
  for (const event of events) {
    const hashes = Buffer.concat(appendLeaf(sha256, frontier, eventHash(event)))
    await journal.asOwner('update journal_entry set hashes = $1 where event_id = $2', [hashes, event.id])
  }
  const root = Buffer.from(rootOf(sha256, frontier.peaks))
  const body = checkpointBody({
    organizationId: journal.organizationId,
    size: frontier.size,
    root: root.toString('base64'),
    signedAt: keys.at(-1)?.createdAt ?? new Date(),
    keyId: key.keyId,
    publicKey: key.publicKey.toString('base64'),
  })
  await journal.asOwner('insert into journal_checkpoint values ($1, $2, $3, $4, $5, $6)', [
    journal.organizationId,
    frontier.size,
    root,
    keys.at(-1)?.createdAt,
    key.keyId,
    signBytes(key.privateKey, Buffer.from(body)),
  ])
}
