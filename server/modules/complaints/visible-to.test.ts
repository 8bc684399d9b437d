import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { roles, type RoleGrant } from '../../../shared/permissions.ts'
import type { Actor } from '../../kernel/auth/actor.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { addRow } from '../organization/catalogue.commands.ts'
import { recordComplaint } from './commands/record-complaint.ts'
import { maySee } from './complaints.policy.ts'
import { complaintFacts, visibleTo } from './complaints.queries.ts'
import type { Complaint } from './complaints.store.ts'

let redress: TestMachine
let sites: (string | null)[]
let people: string[]

before(async () => {
  redress = await testMachine()
  people = await Promise.all(
    ['a', 'b', 'c'].map(async (name) => (await redress.staff('handler', { name })).actor.id),
  )
  const added = await Promise.all(
    ['North', 'South'].map((name) =>
      addRow(redress.ctx(), {
        name: 'unit',
        row: { kind: 'site', parentId: null, name, code: null, address: null, timeZone: null },
      }),
    ),
  )
  sites = [null, ...added]
  const facts = fc.record({
    siteId: fc.constantFrom(...sites),
    ownerId: fc.constantFrom(null, ...people),
    reviewerId: fc.constantFrom(null, ...people),
    registeredBy: fc.constantFrom(null, ...people),
    isConfidential: fc.boolean(),
    readerIds: fc.subarray(people),
  })
  for (const given of fc.sample(facts, { numRuns: 60, seed: 7 })) await aCase(given)
})
after(() => redress.stop())

type Given = Pick<Complaint, 'siteId' | 'ownerId' | 'reviewerId' | 'registeredBy' | 'isConfidential'> & {
  readerIds: string[]
}

async function aCase({ readerIds, ...given }: Given): Promise<void> {
  const { id: complaintId } = await recordComplaint(redress.ctx(), {
    kind: 'complaint',
    channel: 'phone',
    language: 'en',
    narrative: 'Something is wrong.',
    contact: { name: null, email: null, phone: null, address: null },
  })
  await inTransaction(redress.ctx(), async (tx) => {
    await tx.sql.updateTable('complaint').set(given).where('id', '=', complaintId).execute()
    for (const staffId of readerIds)
      await tx.sql
        .insertInto('complaintReader')
        .values({ organizationId: tx.organizationId, complaintId, staffId, addedAt: tx.now, addedBy: null })
        .execute()
  })
}

test('the list of what someone sees and the look at one case are the same condition, for everyone', async () => {
  const cases = await inRead(redress.ctx(), async (read) => {
    const rows = await read.sql.selectFrom('complaint').selectAll().execute()
    return Promise.all(rows.map((row) => complaintFacts(read, row)))
  })
  const grants = fc.array(
    fc.record({
      role: fc.constantFrom(...roles),
      siteId: fc.constantFrom(...sites),
    }) satisfies fc.Arbitrary<RoleGrant>,
    { maxLength: 3 },
  )
  const actors: fc.Arbitrary<Actor> = fc.oneof(
    fc.record({
      kind: fc.constant('staff' as const),
      id: fc.constantFrom(...people),
      name: fc.constant('someone'),
      grants,
      sessionId: fc.constant('session'),
    }),
    fc.record({
      kind: fc.constant('apiKey' as const),
      id: fc.constantFrom(...people),
      name: fc.constant('key'),
      grants,
    }),
    fc.constant({ kind: 'public' as const }),
    fc.constant({ kind: 'system' as const, name: 'test' }),
  )
  let seen = 0
  await fc.assert(
    fc.asyncProperty(actors, async (actor) => {
      const listed = await inRead(redress.ctx(actor), async (read) => {
        const rows = await read.sql.selectFrom('complaint').select('id').where(visibleTo(actor)).execute()
        return rows.map((row) => row.id).toSorted()
      })
      const allowed = cases.filter((facts) => maySee(actor, facts).allowed).map((facts) => facts.id)
      assert.deepEqual(listed, allowed.toSorted())
      seen += listed.length
    }),
    { numRuns: 300 },
  )
  assert.ok(seen > 100, 'the generated people see something')
})
