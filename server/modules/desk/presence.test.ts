import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { CaseChanged, CasePeople } from '../../../shared/api/case-work.ts'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { forgetOldDrafts } from './drafts.commands.ts'

let redress: TestMachine
let cases: Cases
let manager: Staff
let handler: Staff
let address: string

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager', { name: 'Leyla Demir' })
  handler = await redress.staff('handler', { name: 'Ivan Petrov' })
  cases = casesOn(redress, manager)
  address = await redress.app.listen({ port: 0, host: '127.0.0.1' })
})
after(() => redress.stop())

type Told = { event: string; data: CasePeople | CaseChanged }

/** An open page of a case, as EventSource keeps it. */
async function openPage(as: Staff, { id }: Pick<Filed, 'id'>) {
  const leaving = new AbortController()
  const answer = await fetch(`${address}/api/v1/complaints/${id}/live`, {
    headers: { cookie: as.cookie },
    signal: leaving.signal,
  })
  const told: Told[] = []
  let isOver = false
  const listen = async () => {
    let text = ''
    try {
      for await (const chunk of answer.body ?? []) {
        text += Buffer.from(chunk).toString()
        const blocks = text.split('\n\n')
        text = blocks.pop() ?? ''
        for (const block of blocks) {
          const [, event, data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? []
          if (event) told.push({ event, data: JSON.parse(data) as Told['data'] })
        }
      }
    } catch {
      // We left.
    }
    isOver = true
  }
  const done = listen()
  const until = async (what: string, fits: (told: Told) => boolean) => {
    for (let tries = 0; tries < 200; tries++) {
      const found = told.findLast(fits)
      if (found) return found
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`nobody was told ${what}: ${JSON.stringify(told)}`)
  }
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    told,
    isOver: () => isOver,
    names: (names: readonly string[]) =>
      until(`of ${names.join()}`, ({ event, data }) => {
        const people = event === 'people' && 'people' in data ? data.people : null
        return people !== null && names.join() === people.map(({ name }) => name).join()
      }),
    until,
    async leave() {
      leaving.abort()
      await done
    },
    done,
  }
}

const write = (as: Staff, { id }: Filed, form: string, typed: object) =>
  redress.inject({
    method: 'PUT',
    url: `/api/v1/complaints/${id}/drafts/${form}`,
    payload: { typed },
    as,
  })
const throwAway = (as: Staff, { id }: Filed, form: string) =>
  redress.inject({ method: 'DELETE', url: `/api/v1/complaints/${id}/drafts/${form}`, as })

describe('two people on one case', () => {
  test('see each other come and go, and nobody sees themselves', async () => {
    const filed = await cases.file()
    const mine = await openPage(manager, filed)
    assert.equal(mine.status, 200)
    assert.equal(mine.type, 'text/event-stream; charset=utf-8')
    const second = await openPage(manager, filed)
    await mine.names([])
    const theirs = await openPage(handler, filed)
    await mine.names(['Ivan Petrov'])
    await theirs.names(['Leyla Demir'])
    await theirs.leave()
    await mine.until('that they left', () => {
      const last = mine.told.at(-1)
      return last?.event === 'people' && 'people' in last.data && last.data.people.length === 0
    })
    await mine.leave()
    await second.leave()
  })

  test('are told that the other writes, and what they write is never told', async () => {
    const filed = await cases.file()
    const mine = await openPage(manager, filed)
    const kept = await write(handler, filed, 'message', { body: 'Dear Joan, I am' })
    assert.equal(kept.statusCode, 200, kept.body)
    await mine.names(['Ivan Petrov'])
    const { data } = await mine.until('of it', ({ event }) => event === 'people')
    assert.ok('people' in data)
    assert.deepEqual(
      data.people.map(({ isHere, writing }) => ({ isHere, forms: writing.map(({ form }) => form) })),
      [{ isHere: false, forms: ['message'] }],
    )
    assert.ok(!JSON.stringify(mine.told).includes('Dear Joan'))
    await throwAway(handler, filed, 'message')
    await mine.until('that it is sent', () => {
      const last = mine.told.at(-1)
      return last?.event === 'people' && 'people' in last.data && last.data.people.length === 0
    })
    await mine.leave()
  })

  test('are told that the other changed it, and who that was', async () => {
    const filed = await cases.file()
    const mine = await openPage(manager, filed)
    await mine.names([])
    await cases.done(handler, filed, 'POST notes', { body: 'The seal is old.', mentions: [] })
    const { data } = await mine.until('that it changed', ({ event }) => event === 'changed')
    assert.deepEqual(data, { byId: handler.actor.id, byName: 'Ivan Petrov' })
    await mine.leave()
  })

  test('a page of a case that becomes confidential is closed for those who may not see it', async () => {
    const filed = await cases.file()
    const theirs = await openPage(handler, filed)
    await theirs.names([])
    await cases.done(manager, filed, 'PUT confidentiality', {
      isConfidential: true,
      readerIds: [manager.actor.id],
      reason: 'It names a colleague.',
    })
    await theirs.until('that it is gone', ({ event }) => event === 'gone')
    await theirs.done
    assert.equal((await openPage(handler, filed)).status, 404)
  })
})

describe('a draft', () => {
  test('is found again by its writer on any device, the newest text of it', async () => {
    const filed = await cases.file()
    await write(handler, filed, 'note', { body: 'One' })
    await write(handler, filed, 'note', { body: 'One, two' })
    const { drafts } = await cases.read(handler, filed)
    assert.deepEqual(
      drafts.map(({ form, typed }) => ({ form, typed })),
      [{ form: 'note', typed: { body: 'One, two' } }],
    )
    assert.deepEqual((await cases.read(manager, filed)).drafts, [])
    assert.equal((await throwAway(handler, filed, 'note')).statusCode, 204)
    assert.deepEqual((await cases.read(handler, filed)).drafts, [])
  })

  test('cannot be begun on a case that one does not see, and has its bounds', async () => {
    const filed = await cases.file()
    const administrator = await redress.staff('administrator')
    assert.equal((await write(administrator, filed, 'note', {})).statusCode, 403)
    const frontLine = await redress.staff('frontLine')
    assert.equal((await write(frontLine, filed, 'note', {})).statusCode, 404)
    assert.equal((await write(handler, filed, '../note', {})).statusCode, 404)
    assert.equal((await write(handler, filed, 'note', { body: 'x'.repeat(100_000) })).statusCode, 400)
  })

  test('that nobody has touched for months is forgotten', async () => {
    const filed = await cases.file()
    await write(handler, filed, 'note', { body: 'Old' })
    const later = redress.ctx(undefined, new Date(Date.now() + 91 * 86_400_000))
    await forgetOldDrafts(redress.ctx())
    assert.equal((await cases.read(handler, filed)).drafts.length, 1)
    await forgetOldDrafts(later)
    assert.equal((await cases.read(handler, filed)).drafts.length, 0)
  })
})
