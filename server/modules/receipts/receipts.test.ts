import assert from 'node:assert/strict'
import { createPublicKey, hash, verify } from 'node:crypto'
import { after, before, test } from 'node:test'
import { checkReceipt, type Report } from '../../../shared/journal/check-receipt.ts'
import { readEvidence } from '../../../shared/journal/evidence.ts'
import type { Consistency, Proof, PublicKeys, SignedReceipt } from '../../../shared/journal/receipt.ts'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { inRead, makeCtx } from '../../kernel/ctx.ts'
import { systemActor } from '../../kernel/auth/actor.ts'
import { rotateJournalKey, signWithJournalKey } from '../../kernel/journal/keys.ts'
import { sealEvents } from '../../kernel/journal/seal.ts'
import { checkHere, proofOf, publicKeysOf, signReceipt, toolsHere } from './receipts.queries.ts'
import { recordComplaint } from '../complaints/commands/record-complaint.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

const words = 'The meter was read twice.\nNobody answers – «kimse yok».'

/** Files over the API, as anyone does. */
async function filed() {
  const body = { isAnonymous: true, narrative: words }
  const answer = await redress.inject({ method: 'POST', url: '/o/acme/api/v1/intake', payload: body })
  assert.equal(answer.statusCode, 201)
  return answer.json<{ reference: string; accessCode: string; promise: SignedReceipt }>()
}

async function sealed() {
  const filing = await filed()
  await sealEvents(redress.ctx())
  const headers = { 'x-access-code': filing.accessCode }
  const url = `/o/acme/api/v1/tracking/${filing.reference}/proof`
  const answer = await redress.inject({ method: 'GET', url, headers })
  assert.equal(answer.statusCode, 200)
  return { ...filing, proof: answer.json<Proof>() }
}

const publicKeys = async () =>
  (await redress.inject({ method: 'GET', url: '/o/acme/.well-known/redress-keys.json' })).json<PublicKeys>()

function checked(...documents: readonly (object | string)[]): Promise<Report> {
  const evidence = readEvidence(
    documents.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n'),
  )
  assert.ok(evidence)
  return checkHere(redress.ctx(), evidence)
}

const codes = ({ findings }: Report) => findings.map(({ code }) => code)

test('an answer to a filing promises what anyone can check with the public key, Ed25519 and canonical JSON', async () => {
  const { promise, reference } = await filed()
  const { signature, ...statement } = promise
  assert.equal(promise.reference, reference.replaceAll('-', ''))
  assert.ok(isSignedAsDocumented(statement, { signature, keys: await publicKeys() }))
  const report = await checked(promise)
  assert.equal(report.verdict, 'good')
  assert.deepEqual(codes(report), ['key.good', 'receipt.good'])
  assert.deepEqual(report.receipts, [
    { organization: 'Acme', date: promise.recordedAt, reference: promise.reference },
  ])
  assert.equal(report.isOnRecord, false)
})

test('a receipt that was changed anywhere is not right', async () => {
  const { promise } = await filed()
  const changes: Partial<Record<keyof SignedReceipt, string>> = {
    organization: '0190a000-0000-7000-8000-000000000001',
    reference: '7K3MQX9P4T2J',
    eventHash: 'a'.repeat(64),
    recordedAt: '2020-01-01T00:00:00.000Z',
    keyId: 'a'.repeat(16),
    signature: Buffer.alloc(64).toString('base64'),
  }
  for (const [name, value] of Object.entries(changes)) {
    assert.equal((await checked({ ...promise, [name]: value })).verdict, 'bad', name)
  }
  for (const damaged of [
    { ...promise, v: 2 },
    { ...promise, eventHash: 'none' },
    { type: 'redress-receipt' },
  ])
    assert.equal(readEvidence(JSON.stringify(damaged)), null)
})

test('a receipt of another organization is told as such, and its signature does not pass for ours', async () => {
  const other = await redress.otherOrganization()
  const ctx = makeCtx({ machine: redress.machine, organizationId: other, actor: systemActor('test') })
  const { promise } = await filed()
  const foreign = await signReceipt(ctx, { ...promise, recordedAt: new Date(promise.recordedAt) })
  assert.deepEqual(codes(await checked(foreign)), ['organization.bad', 'key.bad'])
  const renamed = { ...foreign, organization: redress.organizationId, keyId: promise.keyId }
  assert.deepEqual(codes(await checked(renamed)), ['key.good', 'receipt.bad'])
})

test('a signature for another purpose is no receipt', async () => {
  const { promise } = await filed()
  const { signature: _, ...statement } = promise
  const bytes = Buffer.from(canonicalJson(statement))
  const other = await signWithJournalKey(redress.ctx(), { domain: 'redress/other/v1', bytes })
  const report = await checked({ ...promise, signature: other.signature.toString('base64') })
  assert.deepEqual(codes(report), ['key.good', 'receipt.bad'])
})

test('what an old key signed stays right after the key was changed', async () => {
  const { promise } = await filed()
  const before = await inRead(redress.ctx(), publicKeysOf)
  await rotateJournalKey(redress.ctx())
  assert.equal((await checked(promise)).verdict, 'good')
  const next = await filed()
  assert.notEqual(next.promise.keyId, promise.keyId)
  assert.equal((await checked(next.promise)).verdict, 'good')
  assert.ok(!before.keys.some(({ id }) => id === next.promise.keyId))
})

test('a key that was given up signs nothing that came later', async () => {
  const { proof } = await sealed()
  const keys = await publicKeys()
  const givenUp = new Date(Date.parse(proof.receipt.recordedAt) - 120_000).toISOString()
  const retired = keys.keys.map((key) => ({
    ...key,
    createdAt: '2020-01-01T00:00:00.000Z',
    retiredAt: givenUp,
  }))
  const evidence = readEvidence(JSON.stringify(proof))
  assert.ok(evidence)
  const report = await checkReceipt(toolsHere(redress.ctx()), { evidence, keys: { ...keys, keys: retired } })
  assert.deepEqual(
    codes(report).filter((code) => code.endsWith('.bad')),
    ['receipt.bad', 'checkpoint.bad'],
  )
})

test('once sealed, the proof shows the record, the words and the state of the journal', async () => {
  const { proof, promise } = await sealed()
  assert.equal(proof.words, words)
  const report = await checked(promise, proof)
  assert.deepEqual(codes(report).toSorted(), [
    'checkpoint.good',
    'entry.good',
    'event.good',
    'key.good',
    'receipt.good',
    'words.good',
  ])
  assert.equal(report.isOnRecord, true)
  assert.ok(isOnRecordAsDocumented(proof, await publicKeys()))
})

test('a proof that was changed anywhere is not right', async () => {
  const { proof } = await sealed()
  const { event, content, entry } = proof
  assert.ok(content)
  const [first = '', ...rest] = entry.path
  const changed: Record<string, Proof> = {
    words: { ...proof, words: `${words} ` },
    payload: { ...proof, content: { ...content, payload: content.payload.replace('api', 'web') } },
    salt: { ...proof, content: { ...content, salt: '00'.repeat(16) } },
    actor: { ...proof, event: { ...event, actor: 'system:other' } },
    type: { ...proof, event: { ...event, type: 'complaint.closed' } },
    occurredAt: { ...proof, event: { ...event, occurredAt: '2020-01-01T00:00:00.000Z' } },
    position: { ...proof, entry: { ...entry, position: entry.position - 1 } },
    size: { ...proof, entry: { ...entry, size: entry.size + 1 } },
    path: { ...proof, entry: { ...entry, path: [first.replaceAll(/[0-9]/g, 'a'), ...rest] } },
    checkpoint: {
      ...proof,
      checkpoint: proof.checkpoint.replace(`\n${entry.size}\n`, `\n${entry.size + 1}\n`),
    },
  }
  for (const [name, document] of Object.entries(changed)) {
    assert.equal((await checked(document)).verdict, 'bad', name)
  }
})

test('a proof for another receipt is not taken for one of this', async () => {
  const [one, other] = [await sealed(), await filed()]
  assert.ok(codes(await checked(other.promise, one.proof)).includes('event.bad'))
  const swapped = { ...one.proof, receipt: other.promise }
  assert.ok(codes(await checked(swapped)).includes('event.bad'))
})

test('an older proof and a newer one agree, and a rewritten journal contradicts the older', async () => {
  const older = await sealed()
  const newer = await sealed()
  assert.ok(codes(await checked(older.proof.checkpoint, newer.proof)).includes('growth.good'))
  const states = readEvidence(`${older.proof.checkpoint}\n${newer.proof.checkpoint}`)?.checkpoints ?? []
  const [from = 0, to = 0] = states.map(({ checkpoint }) => checkpoint.size)
  const answer = await redress.inject({
    method: 'GET',
    url: `/o/acme/.well-known/redress-consistency.json?from=${from}&to=${to}`,
  })
  const link = answer.json<Consistency>()
  assert.ok(
    hasGrownAsDocumented(
      link,
      states.map(({ checkpoint }) => Buffer.from(checkpoint.root, 'base64')),
    ),
  )
  const broken = { ...link, path: link.path.map(() => 'b'.repeat(64)) }
  assert.ok(codes(await checked(older.proof.checkpoint, newer.proof, broken)).includes('connection.bad'))
  const rewritten = older.proof.checkpoint.replace(/\n[A-Za-z0-9+/]{43}=\n/, `\n${'A'.repeat(43)}=\n`)
  assert.ok(codes(await checked(older.proof.checkpoint, rewritten)).includes('growth.bad'))
})

test('what was erased is left out, and the rest still proves', async () => {
  const { reference, proof } = await sealed()
  const erased = { ...proof, content: null, words: null }
  assert.equal((await checked(erased)).verdict, 'good')
  assert.ok(reference)
})

test('no proof is given without the access code, nor before the event is sealed', async () => {
  const { reference, accessCode } = await filed()
  const url = `/o/acme/api/v1/tracking/${reference}/proof`
  assert.equal((await redress.inject({ method: 'GET', url })).statusCode, 403)
  const headers = { 'x-access-code': accessCode }
  assert.equal((await redress.inject({ method: 'GET', url, headers })).statusCode, 404)
})

test('the page says right, wrong, unreadable and nothing; without JavaScript too', async () => {
  const { promise } = await filed()
  const url = '/o/acme/en/verify-receipt'
  /** What the page says before its templates, which hold every answer. */
  const said = ({ body }: { body: string }) => body.split('<template data-report')[0] ?? ''
  const post = async (text: string) =>
    said(
      await redress.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
        payload: new URLSearchParams({ text }).toString(),
      }),
    )
  assert.match(
    await post(JSON.stringify(promise, null, 2)),
    /class="report good"[^]*confirmed that it had this[^]*Nothing in the receipt was changed/,
  )
  const wrong = await post(JSON.stringify({ ...promise, reference: '7K3MQX9P4T2J' }))
  assert.match(wrong, /class="report bad"/)
  assert.doesNotMatch(wrong, /confirmed that it had this/)
  assert.match(await post('{"type":"redress-receipt"}'), /a part of it is missing/)
  assert.match(await post('   '), /choose its file/)
  const code = Buffer.from(JSON.stringify(promise)).toString('base64url')
  const scanned = await redress.inject({ method: 'GET', url: `${url}?receipt=${code}` })
  assert.match(said(scanned), /class="report good"/)
})

test('a case that many events follow keeps its proof', async () => {
  const ctx = redress.ctx()
  const receipt = await recordComplaint(ctx, {
    kind: 'complaint',
    channel: 'phone',
    language: 'tr',
    narrative: words,
    contact: { name: null, email: null, phone: null, address: null },
  })
  for (let round = 0; round < 3; round += 1) {
    await filed()
    await sealEvents(ctx)
  }
  const proof = await inRead(ctx, (read) => proofOf(read, receipt.id))
  assert.ok(proof)
  assert.equal(proof.receipt.eventHash, receipt.eventHash)
  assert.equal((await checked(proof)).verdict, 'good')
})

// What follows uses nothing of Redress but docs/journal.md.

const sha256 = (...parts: readonly Uint8Array[]) => hash('sha256', Buffer.concat(parts), 'buffer')

function keyIn(keys: PublicKeys, id: string) {
  const found = keys.keys.find((key) => key.id === id)
  assert.ok(found)
  const raw = Buffer.from(found.publicKey, 'base64')
  assert.equal(sha256(raw).toString('hex').slice(0, 16), id)
  return createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]),
    format: 'der',
    type: 'spki',
  })
}

function isSignedAsDocumented(
  statement: Omit<SignedReceipt, 'signature'>,
  { signature, keys }: { signature: string; keys: PublicKeys },
): boolean {
  const bytes = Buffer.from(`redress/receipt/v1\0${canonicalJson(statement)}`)
  return verify(null, bytes, keyIn(keys, statement.keyId), Buffer.from(signature, 'base64'))
}

/** RFC 6962, 2.1.1, from the root down: the last hash of the path is the sibling nearest to the root. */
function rootFrom(leaf: Buffer, { position, size, path }: Proof['entry']): Buffer {
  if (size === 1) {
    assert.equal(path.length, 0)
    return leaf
  }
  let left = 1
  while (left * 2 < size) left *= 2
  const sibling = Buffer.from(path.at(-1) ?? '', 'hex')
  const rest = path.slice(0, -1)
  return position < left
    ? sha256(Buffer.of(1), rootFrom(leaf, { position, size: left, path: rest }), sibling)
    : sha256(
        Buffer.of(1),
        sibling,
        rootFrom(leaf, { position: position - left, size: size - left, path: rest }),
      )
}

function isOnRecordAsDocumented(proof: Proof, keys: PublicKeys): boolean {
  const { receipt, event, content, entry, checkpoint } = proof
  assert.ok(content)
  const { signature: given, ...statement } = receipt
  const contentHash = sha256(
    Buffer.from('redress/event-content/v1\0'),
    Buffer.from(content.salt, 'hex'),
    Buffer.from(content.payload),
  )
  const leaf = sha256(Buffer.of(0), Buffer.from(canonicalJson({ ...event })))
  const [body = '', signatures = ''] = checkpoint.split('\n\n')
  const [, size, root = '', , keyLine = ''] = body.split('\n')
  const signature = Buffer.from(signatures.trim().split(' ')[2] ?? '', 'base64').subarray(4)
  const { narrativeHash } = JSON.parse(content.payload) as { narrativeHash: string }
  return (
    isSignedAsDocumented(statement, { signature: given, keys }) &&
    contentHash.toString('hex') === event.contentHash &&
    leaf.toString('hex') === receipt.eventHash &&
    hash('sha256', proof.words ?? '', 'hex') === narrativeHash &&
    size === String(entry.size) &&
    rootFrom(leaf, entry).toString('base64') === root &&
    verify(null, Buffer.from(`${body}\n`), keyIn(keys, keyLine.split(' ')[1] ?? ''), signature)
  )
}

/** RFC 6962, 2.1.2, from the root down. Gives the roots of the older and the newer tree. */
function rootsFrom(
  from: number,
  to: number,
  { path, olderRoot, isWhole }: { path: readonly Buffer[]; olderRoot: Buffer; isWhole: boolean },
): [Buffer, Buffer] {
  if (from === to) {
    const known = isWhole ? olderRoot : path[0]
    assert.ok(known)
    return [known, known]
  }
  let left = 1
  while (left * 2 < to) left *= 2
  const sibling = path.at(-1) ?? Buffer.alloc(0)
  const rest = path.slice(0, -1)
  if (from <= left) {
    const [older, newer] = rootsFrom(from, left, { path: rest, olderRoot, isWhole })
    return [older, sha256(Buffer.of(1), newer, sibling)]
  }
  const [older, newer] = rootsFrom(from - left, to - left, { path: rest, olderRoot, isWhole: false })
  return [sha256(Buffer.of(1), sibling, older), sha256(Buffer.of(1), sibling, newer)]
}

function hasGrownAsDocumented(
  { from, to, path }: Consistency,
  [olderRoot, newerRoot]: readonly Buffer[],
): boolean {
  assert.ok(olderRoot && newerRoot)
  const hashes = path.map((each) => Buffer.from(each, 'hex'))
  const [older, newer] = rootsFrom(from, to, { path: hashes, olderRoot, isWhole: true })
  return older.equals(olderRoot) && newer.equals(newerRoot)
}
