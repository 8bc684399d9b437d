import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readCheckpointNote } from '../../../shared/journal/checkpoint.ts'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { canonicalJson } from '../canonical-json.ts'
import { inRead, inTransaction } from '../ctx.ts'
import { isCheckpointSigned, latestCheckpoint, noteOf, signCheckpoint } from './checkpoints.ts'
import { contentHash, eventHash, leafText, sha256, type SealedEvent } from './event-hash.ts'
import { journalKeys, keyRotationDomain, rotateJournalKey, signWithJournalKey } from './keys.ts'
import { inDomain, isSignedBy, keyIdOf } from './signing.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

const domain = 'redress/test/v1'
const bytes = Buffer.from('what is promised')
const keys = () => inRead(redress.ctx(), journalKeys)

const anEvent: SealedEvent = {
  organizationId: '0190a000-0000-7000-8000-000000000001',
  id: '0190a000-0000-7000-8000-000000000002',
  subjectId: '0190a000-0000-7000-8000-000000000003',
  type: 'complaint.received',
  version: 1,
  occurredAt: new Date('2026-11-22T10:00:00.123Z'),
  actor: 'system:é"\\\u2028 night',
  onBehalfOf: null,
  contentHash: contentHash({ salt: Buffer.alloc(16, 7), payload: '{"a":1}' }),
}

test('a leaf is the canonical JSON of the event, and its hash the one of RFC 6962', () => {
  const { contentHash: hash, occurredAt, ...rest } = anEvent
  const json = canonicalJson({
    ...rest,
    v: 1,
    occurredAt: occurredAt.toISOString(),
    contentHash: Buffer.from(hash).toString('hex'),
  })
  assert.equal(leafText(anEvent), json)
  assert.deepEqual(eventHash(anEvent), sha256(Buffer.concat([Buffer.from([0]), Buffer.from(json)])))
})

test('every member of an event changes its hash', () => {
  const other: Partial<SealedEvent>[] = [
    { organizationId: anEvent.id },
    { id: anEvent.subjectId },
    { subjectId: anEvent.id },
    { type: 'complaint.closed' },
    { version: 2 },
    { occurredAt: new Date('2026-11-22T10:00:00.124Z') },
    { actor: 'public' },
    { onBehalfOf: anEvent.id },
    { contentHash: contentHash({ salt: Buffer.alloc(16, 8), payload: '{"a":1}' }) },
    { contentHash: contentHash({ salt: Buffer.alloc(16, 7), payload: '{"a":2}' }) },
  ]
  const hashes = [{}, ...other].map((change) => eventHash({ ...anEvent, ...change }).toString('hex'))
  assert.equal(new Set(hashes).size, other.length + 1)
})

test('the key is made at the first signature, once, also when several sign at the same time', async () => {
  const signed = await Promise.all(
    Array.from({ length: 5 }, () => signWithJournalKey(redress.ctx(), { domain, bytes })),
  )
  const [key, ...more] = await keys()
  assert.equal(more.length, 0)
  assert.ok(key)
  assert.equal(key.id, keyIdOf(key.publicKey))
  for (const { keyId, publicKey, signature } of signed) {
    assert.equal(keyId, key.id)
    assert.ok(isSignedBy(publicKey, { bytes: inDomain(domain, bytes), signature }))
    assert.ok(!isSignedBy(publicKey, { bytes: inDomain('redress/other/v1', bytes), signature }))
    assert.ok(!isSignedBy(publicKey, { bytes, signature }))
  }
})

test('a checkpoint goes out as a text that reads back and verifies', async () => {
  const root = sha256(Buffer.from('a root'))
  const signed = await inTransaction(redress.ctx(), (tx) => signCheckpoint(tx, { size: 3, root }))
  assert.ok(isCheckpointSigned(signed))
  assert.ok(!isCheckpointSigned({ ...signed, size: 4 }))
  assert.deepEqual(await inRead(redress.ctx(), latestCheckpoint), signed)
  const { signature, ...checkpoint } = signed
  const inAMail = `Kept since Monday:\r\n\r\n${noteOf(signed).replaceAll('\n', '\r\n')}\r\n--\r\nA signature\r\n`
  for (const text of [noteOf(signed), inAMail]) {
    const read = readCheckpointNote(text)
    assert.deepEqual(read?.checkpoint, checkpoint)
    assert.deepEqual(Buffer.from(read?.signature ?? '', 'base64').subarray(4), signature)
  }
  assert.equal(readCheckpointNote(noteOf(signed).replace('\n3\n', '\n03\n')), null)
})

test('a rotated key is endorsed by the one before it, stays published, and signs no more', async () => {
  const before = await signWithJournalKey(redress.ctx(), { domain, bytes })
  const { from, to } = await rotateJournalKey(redress.ctx())
  assert.equal(from, before.keyId)
  const [old, next] = await keys()
  assert.ok(old?.retiredAt && next)
  assert.deepEqual([next.id, next.endorsedBy, next.retiredAt], [to, old.id, null])
  const signature = next.endorsement ?? Buffer.alloc(64)
  assert.ok(isSignedBy(old.publicKey, { bytes: inDomain(keyRotationDomain, next.publicKey), signature }))
  assert.equal((await signWithJournalKey(redress.ctx(), { domain, bytes })).keyId, to)
  const { rows } = await redress.machine.db.pool
    .query(
      `begin; set local app.organization_id = '${redress.organizationId}';
     select id from journal_key where private_key is not null; commit`,
    )
    .then((results) => (results as unknown as { rows: unknown[] }[])[2] ?? { rows: [] })
  assert.deepEqual(rows, [{ id: to }])
})

test('keys that rotate at the same time follow one another', async () => {
  const ids = await Promise.all([1, 2, 3].map(() => rotateJournalKey(redress.ctx())))
  const all = await keys()
  assert.equal(new Set(ids.map(({ to }) => to)).size, 3)
  assert.deepEqual(all.filter(({ retiredAt }) => retiredAt === null).length, 1)
  for (const key of all.slice(1)) assert.ok(all.some(({ id }) => id === key.endorsedBy))
})
