import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { readHome } from '../../../shared/api/desk.ts'
import { receiveMessage } from '../correspondence/commands/receive-message.ts'
import { answered, casesOn, decisionOn, investigated, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

type Home = AnswerGiven<typeof readHome>

describe('Home', () => {
  let test: TestMachine
  let cases: Cases
  let manager: Staff
  let elif: Staff
  let murat: Staff
  before(async () => {
    test = await testMachine()
    manager = await test.staff('complaintsManager', { name: 'Deniz' })
    elif = await test.staff('handler', { name: 'Elif' })
    murat = await test.staff('handler', { name: 'Murat' })
    cases = casesOn(test, manager)
  })
  after(() => test.stop())

  const homeOf = async (as: Staff): Promise<Home> => {
    const answer = await test.inject({ as, url: '/api/v1/home' })
    assert.equal(answer.statusCode, 200, answer.body)
    return answer.json<Home>()
  }
  const mineOf = async (as: Staff) => {
    const { mine } = await homeOf(as)
    assert.ok(mine)
    return mine
  }
  const backOf = async (as: Staff, { id }: Filed) =>
    (await mineOf(as)).cameBack.find((back) => back.case.id === id)?.why
  const makeLate = ({ id }: Filed) =>
    withOwner(`update complaint set next_due_at = now() - interval '1 day' where id = '${id}'`)
  const withOwner = async (statement: string) => {
    const { default: pg } = await import('pg')
    const owner = new pg.Client({ connectionString: test.database.ownerUrl })
    await owner.connect()
    await owner.query(statement)
    await owner.end()
  }

  it('brings a case back whose last word is somebody else’s, and says why', async () => {
    const filed = await cases.file()
    await cases.done(manager, filed, 'POST owner', { ownerId: elif.actor.id })
    assert.equal(await backOf(elif, filed), 'assigned')
    await investigated(cases, filed, elif)
    assert.equal(await backOf(elif, filed), undefined, 'her own work is the last word now')

    const visitor = await cases.visitor(filed)
    await visitor.send('restatement', { understood: 'no', correction: 'It is the other lift.' })
    assert.equal(await backOf(elif, filed), 'corrected')
    await receiveMessage(test.ctx(), {
      complaintId: filed.id,
      channel: 'portal',
      body: 'It stands still again.',
      attachmentIds: [],
    })
    assert.equal(await backOf(elif, filed), 'message')
    await cases.done(elif, filed, 'POST restatement', {
      title: 'The lift stands still',
      restatement: 'The lift in house B has not moved for a week.',
      points: ['The lift stands still'],
    })
    await answered(cases, filed, elif)
    assert.equal(await backOf(elif, filed), undefined)
    await visitor.send('answer', { answer: 'review', reason: 'A week without a lift!' })
    assert.equal(await backOf(elif, filed), 'refused')
    assert.ok(!(await mineOf(elif)).undated.items.some(({ id }) => id === filed.id), 'it is shown once')
    assert.equal(await backOf(murat, filed), undefined)
  })

  it('shows the manager what is late and whose it is, who carries how much, and what nobody has', async () => {
    const [late, unowned] = [await cases.file(), await cases.file()]
    await cases.done(manager, late, 'POST owner', { ownerId: murat.actor.id })
    await makeLate(late)
    const home = await homeOf(manager)
    const [row] = home.team?.late.items ?? []
    assert.deepEqual([row?.id, row?.ownerName, row?.step], [late.id, 'Murat', 'restate'])
    assert.deepEqual(
      home.team?.people.find(({ id }) => id === murat.actor.id),
      { id: murat.actor.id, name: 'Murat', open: 1, late: 1, dueThisWeek: 0 },
    )
    assert.ok(home.unowned?.items.some(({ id }) => id === unowned.id))
    assert.equal(home.house?.late, 1)
    const his = await homeOf(murat)
    assert.deepEqual([his.mine?.late, his.mine?.dated.items[0]?.id], [1, late.id])
    assert.equal(his.team, null)
    assert.equal(his.house, null)
  })

  it('asks the reviewer and whoever may approve, and nobody for their own decision', async () => {
    await withOwner(`update organization set approval_limits = '{"handler": 1}'`)
    const filed = await cases.file()
    await investigated(cases, filed, elif)
    const [remedy] = (await cases.act(elif, filed, 'GET choices'))
      .json<{
        remedies: { id: string; isMonetary: boolean }[]
      }>()
      .remedies.filter(({ isMonetary }) => isMonetary)
    assert.ok(remedy)
    const body = await decisionOn(cases, filed, elif, {
      remedies: [{ remedyId: remedy.id, description: 'Money back', amount: 500, cost: 500 }],
    })
    await cases.done(elif, filed, 'POST decision', body)
    assert.ok((await mineOf(manager)).toApprove.some(({ id }) => id === filed.id))
    assert.deepEqual((await mineOf(elif)).toApprove, [])
  })

  it('tells of no confidential case, not even by a number', async () => {
    const before = await homeOf(manager)
    const filed = await cases.file()
    const other = await test.staff('complaintsManager', { name: 'Second manager' })
    await cases.done(manager, filed, 'PUT confidentiality', {
      isConfidential: true,
      readerIds: [manager.actor.id],
      reason: 'A person of the board is named.',
    })
    const seen = await homeOf(other)
    assert.equal(seen.house?.open, before.house?.open)
    assert.ok(!JSON.stringify(seen).includes(filed.id))
  })

  it('shows front-line staff what they took in, and an administrator no case at all', async () => {
    const ayse = await test.staff('frontLine', { name: 'Ayşe' })
    const taken = await test.inject({
      as: ayse,
      method: 'POST',
      url: '/api/v1/complaints',
      payload: {
        kind: 'complaint',
        channel: 'phone',
        language: 'tr',
        contact: { name: 'Ali', phone: '0212 555 44 33' },
        narrative: 'Asansör bir haftadır çalışmıyor.',
      },
    })
    assert.equal(taken.statusCode, 201, taken.body)
    const { takenIn } = await mineOf(ayse)
    assert.deepEqual(
      takenIn?.map(({ id }) => id),
      [taken.json<{ id: string }>().id],
    )
    const admin = await homeOf(await test.staff('administrator'))
    assert.deepEqual([admin.mine, admin.unowned, admin.house, admin.team], [null, null, null, null])
  })
})
