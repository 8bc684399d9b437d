import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { after, before, beforeEach, test as it } from 'node:test'
import { casesOn, type Cases } from '../../../test/cases.ts'
import { startComplainants, type Complainants, type Filed } from '../../../test/complainants.ts'
import type { Staff } from '../../../test/harness.ts'
import { inTransaction } from '../../kernel/ctx.ts'
import { attachFilesOfFiling } from '../documents/documents.commands.ts'
import { receiveMessage } from './commands/receive-message.ts'

let people: Complainants
let handler: Staff
let cases: Cases
let counter = 0

before(async () => {
  people = await startComplainants()
  handler = people.handler
  cases = casesOn(people.test, handler)
})
after(() => people.stop())
beforeEach(() => people.forgetMails())

const filedByMail = () =>
  people.confirmed({
    contact: {
      name: 'Ada Lindqvist',
      email: `ada.split.${++counter}@example.org`,
      phone: null,
      address: null,
    },
    receivedAt: new Date(Date.now() - 5 * 86_400_000),
  })

/** A message of the complainant with a file. */
async function wrote(filed: Filed, body: string) {
  const ctx = people.test.ctx()
  const file = {
    fileName: 'bill.pdf',
    detectedType: 'application/pdf',
    byteSize: 10,
    sha256: hash('sha256', body, 'hex'),
    storageKey: `${ctx.organizationId}/${hash('sha256', body, 'hex')}`,
  }
  const [attached] = await inTransaction(ctx, (tx) =>
    attachFilesOfFiling(tx, { complaintId: filed.id, files: [file] }),
  )
  const attachmentIds = attached ? [attached.id] : []
  const id = await receiveMessage(ctx, { complaintId: filed.id, channel: 'email', body, attachmentIds })
  return { id, attachmentIds }
}

const split = async (filed: Filed, body: object, as = handler) =>
  cases.act(as, filed, 'POST split', { kind: 'complaint', ...body })
const made = async (filed: Filed, body: object): Promise<Filed> => {
  const answer = await split(filed, body)
  assert.equal(answer.statusCode, 201, answer.body)
  return { ...filed, ...answer.json<{ id: string; reference: string }>() }
}
const codeOf = (answer: { json: <T>() => T }) => answer.json<{ code: string }>().code
const inOf = (view: Awaited<ReturnType<Cases['read']>>) =>
  view.timeline.flatMap((entry) => (entry.type === 'message' && entry.direction === 'in' ? [entry] : []))

it('a part becomes a case of its own, with copies of its messages and files, and nothing leaves the first', async () => {
  const origin = await filedByMail()
  const message = await wrote(origin, 'And you charged me twice.')
  const part = await made(origin, { narrative: 'I was charged twice.', messageIds: [message.id] })
  assert.notEqual(part.reference, origin.reference)
  const [first, second] = [await cases.read(handler, origin), await cases.read(handler, part)]
  assert.equal(second.narrative, 'I was charged twice.')
  assert.deepEqual(second.complainant, first.complainant)
  assert.deepEqual(
    inOf(second).map(({ body, attachments }) => [body, attachments.map(({ name }) => name)]),
    [['And you charged me twice.', ['bill.pdf']]],
  )
  assert.equal(inOf(first).length, 1)
  assert.deepEqual([first.files.length, second.files.length], [1, 1])
  assert.deepEqual(
    first.links.map(({ id, relation }) => [id, relation]),
    [[part.id, 'hasPart']],
  )
  assert.deepEqual(
    second.links.map(({ id, relation }) => [id, relation]),
    [[origin.id, 'partOf']],
  )
})

it('the new case has its own clocks, from when the part was told, and the complainant gets a receipt', async () => {
  const origin = await filedByMail()
  const message = await wrote(origin, 'And you charged me twice.')
  const later = await made(origin, { narrative: 'I was charged twice.', messageIds: [message.id] })
  const told = inOf(await cases.read(handler, origin))[0]?.at
  const view = await cases.read(handler, later)
  assert.equal(view.receivedAt, told)
  assert.ok(view.clocks.some(({ key }) => key === 'finalAnswer'))
  const atOnce = await made(origin, { narrative: 'The door squeaks.' })
  assert.equal((await cases.read(handler, atOnce)).receivedAt, (await cases.read(handler, origin)).receivedAt)
  await people.test.workOff()
  const receipts = people.smtp.mails.filter(({ text }) => text?.includes(later.reference.slice(0, 4)))
  assert.equal(receipts.length, 1)
  assert.equal((await people.stateOf(later, 'receipt'))?.state, 'sent')
})

it('it is taken back by merging the two: the first goes on and each message stands there once', async () => {
  const origin = await filedByMail()
  const message = await wrote(origin, 'And you charged me twice.')
  const part = await made(origin, { narrative: 'I was charged twice.', messageIds: [message.id] })
  await receiveMessage(people.test.ctx(), {
    complaintId: part.id,
    channel: 'email',
    body: 'Any news of the charge?',
    attachmentIds: [],
  })
  await cases.done(handler, part, 'POST merge', { otherId: origin.id })
  const view = await cases.read(handler, origin)
  assert.deepEqual(
    inOf(view).map(({ body }) => body),
    ['And you charged me twice.', 'Any news of the charge?'],
  )
  assert.equal(view.files.length, 1)
})

it('a part of a confidential case is hidden from the same people', async () => {
  const origin = await filedByMail()
  await cases.done(handler, origin, 'PUT confidentiality', {
    isConfidential: true,
    readerIds: [handler.actor.id],
    reason: 'Delicate.',
  })
  const part = await made(origin, { narrative: 'Another matter.' })
  const stranger = await people.test.staff('complaintsManager')
  const answer = await people.test.inject({ url: `/api/v1/complaints/${part.id}`, as: stranger })
  assert.equal(answer.statusCode, 404)
  assert.equal((await cases.read(handler, part)).flags.isConfidential, true)
})

it('whom the case is about may not handle the part either', async () => {
  const origin = await filedByMail()
  const concerned = await people.test.staff('handler')
  await cases.done(handler, origin, 'PUT subjects', { staffIds: [concerned.actor.id] })
  const part = await made(origin, { narrative: 'And he was rude.' })
  assert.equal(
    (await cases.act(handler, part, 'POST owner', { ownerId: concerned.actor.id })).statusCode,
    403,
  )
})

it('it takes someone who handles the case, an open one, and messages and files that are its own', async () => {
  const [origin, other] = [await filedByMail(), await filedByMail()]
  const foreign = await wrote(other, 'Mine.')
  const narrative = 'A part.'
  assert.equal(codeOf(await split(origin, { narrative, messageIds: [foreign.id] })), 'complaint.splitForeign')
  const files = { narrative, attachmentIds: foreign.attachmentIds }
  assert.equal(codeOf(await split(origin, files)), 'complaint.splitForeign')
  const auditor = await people.test.staff('auditor')
  assert.equal((await split(origin, { narrative }, auditor)).statusCode, 403)
  await cases.done(handler, origin, 'POST closing', { outcome: 'withdrawn', reason: 'They said so.' })
  assert.equal(codeOf(await split(origin, { narrative })), 'complaint.splitClosed')
})
