import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import type { z } from 'zod'
import type { readOverview } from '../../../shared/api/overview.ts'
import type { Kind } from '../../../shared/statuses.ts'
import { casesOn, type Cases } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { generate } from '../../cli/generate.ts'
import { inRead } from '../../kernel/ctx.ts'
import { rebuildFigures, refreshFigures } from './analysis.commands.ts'
import { openFigures } from './open-figures.queries.ts'
import { totalLoad, type OpenFigures } from './open-figures.rules.ts'

type Overview = z.output<(typeof readOverview)['answer']>

describe('the overview', () => {
  let test: TestMachine
  let owner: pg.Client
  let manager: Staff
  let cases: Cases
  before(async () => {
    test = await testMachine()
    owner = new pg.Client({ connectionString: test.database.ownerUrl })
    await owner.connect()
    manager = await test.staff('complaintsManager', { name: 'Deniz' })
    cases = casesOn(test, manager)
    const { rows } = await owner.query<{ slug: string }>('select slug from organization')
    await generate(test.machine, {
      count: 250,
      played: 25,
      seed: 7,
      password: 'demo-demo-demo',
      slug: rows[0]?.slug,
      onProgress: undefined,
    })
  })
  after(async () => {
    await owner.end()
    await test.stop()
  })

  const overview = async (query = '', as = manager): Promise<Overview> => {
    const answer = await test.inject({ as, url: `/api/v1/overview${query}` })
    assert.equal(answer.statusCode, 200, answer.body)
    return answer.json<Overview>()
  }
  const count = async (condition: string): Promise<number> => {
    const { rows } = await owner.query<{ n: number }>(
      `select count(*)::int as n from complaint c where kind = 'complaint' and not is_confidential and ${condition}`,
    )
    return rows[0]?.n ?? Number.NaN
  }
  const within = (column: string, { from, to }: { from: string; to: string }) =>
    `(c.${column} at time zone 'Europe/Istanbul')::date between '${from}' and '${to}'`
  const sheets = async () =>
    (await owner.query('select on_day, place, kind, figures from day_sheet order by 1, 2, 3')).rows
  const listed = async (query: string) => {
    const answer = await test.inject({
      as: manager,
      url: `/api/v1/complaints?limit=200&kind=complaint&${query}`,
    })
    assert.equal(answer.statusCode, 200, answer.body)
    const { items, next } = answer.json<{ items: unknown[]; next: string | null }>()
    assert.equal(next, null)
    return items.length
  }

  const typed = `(select r.type from customer k join customer r on r.id = coalesce(k.merged_into, k.id)
    where k.id = c.customer_id)`
  const typedThen = `(select h.type from customer_type_change h join customer k on coalesce(k.merged_into, k.id) = h.customer_id
    where k.id = c.customer_id and h.since <= c.received_at order by h.since desc limit 1)`

  it('cuts every figure by the type of the customer, as it is now or as it was then', async () => {
    // Some have been customers for long, and some are so since yesterday.
    await owner.query(`update customer set type = (array['new', 'current', 'former'])[1 + abs(hashtext(id::text)) % 3]
      where hashtext(id::text) % 4 <> 0`)
    await owner.query(`insert into customer_type_change (organization_id, customer_id, type, since)
      select organization_id, id, 'prospective', '2020-01-01' from customer on conflict do nothing`)
    await owner.query(`insert into customer_type_change (organization_id, customer_id, type, since)
      select organization_id, id, type, now() - interval '1 day' from customer where type is not null`)
    const all = await overview('?weeks=52')
    const sums = { received: 0, closed: 0, answers: 0, open: 0, categories: 0, weeks: 0 }
    for (const type of ['target', 'prospective', 'new', 'current', 'former'])
      for (const [at, expected] of [
        ['now', typed],
        ['receipt', typedThen],
      ] as const) {
        const view = await overview(`?weeks=52&customerType=${type}&customerTypeAt=${at}`)
        const those = `${expected} = '${type}'`
        assert.equal(view.received.now, await count(`${within('received_at', view.period)} and ${those}`))
        assert.equal(view.closed.now, await count(`${within('closed_at', view.period)} and ${those}`))
        assert.equal(view.open.total, await count(`status <> 'closed' and ${those}`))
        assert.equal(
          view.toRestatement.now.n,
          await count(`${within('restated_at', view.period)} and ${those}`),
        )
        assert.equal(
          view.answered.now.late,
          await count(`${within('answered_at', view.period)} and ${those} and exists (select from clock k
            where k.subject_id = c.id and k.clock_key = 'finalAnswer' and k.met_at > k.due_at)`),
        )
        if (at === 'receipt') continue
        sums.received += view.received.now
        sums.closed += view.closed.now
        sums.answers += view.toAnswer.now.n
        sums.open += view.open.total
        sums.categories += view.categories.reduce((sum, each) => sum + each.count, 0)
        sums.weeks += view.weeks.reduce((sum, each) => sum + each.received, 0)
      }
    const untyped = async (condition: string) => count(`${condition} and ${typed} is null`)
    assert.ok(sums.received > 0 && sums.open > 0)
    assert.equal(sums.received, all.received.now - (await untyped(within('received_at', all.period))))
    assert.equal(sums.closed, all.closed.now - (await untyped(within('closed_at', all.period))))
    assert.equal(sums.answers, all.toAnswer.now.n - (await untyped(within('answered_at', all.period))))
    assert.equal(sums.open, all.open.total - (await untyped(`status <> 'closed'`)))
    assert.equal(sums.categories, sums.received)
    assert.equal(sums.weeks, sums.received)
    assert.equal(
      (await overview('?weeks=52&customerType=prospective&customerTypeAt=receipt')).received.now,
      await count(
        `${within('received_at', all.period)} and received_at < now() - interval '1 day' and customer_id is not null`,
      ),
    )
  })

  it('says what a plain count of the cases says, for the period and the one before', async () => {
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
    for (const asked of [
      'weeks=4',
      'weeks=9',
      'weeks=52',
      'period=today',
      'period=month',
      'period=quarter',
      'period=year',
      `from=${day(100)}&to=${day(30)}`,
    ]) {
      const view = await overview(`?${asked}`)
      for (const [name, period] of [
        ['now', view.period],
        ['before', view.before],
      ] as const) {
        assert.equal(view.received[name], await count(within('received_at', period)))
        assert.equal(view.closed[name], await count(within('closed_at', period)))
        assert.equal(view.toRestatement[name].n, await count(within('restated_at', period)))
        assert.equal(view.answered[name].n, await count(within('answered_at', period)))
        assert.equal(
          view.answered[name].late,
          await count(`${within('answered_at', period)} and exists (select from clock k
            where k.subject_id = c.id and k.clock_key = 'finalAnswer' and k.met_at > k.due_at)`),
        )
        assert.equal(
          view.firstContact[name].n,
          await count(`${within('received_at', period)} and is_first_contact`),
        )
      }
      for (const { id, count: counted } of view.categories)
        assert.equal(
          counted,
          await count(`${within('received_at', view.period)} and category_id is not distinct from
            ${id === null ? 'null' : `'${id}'`}`),
        )
      assert.equal(
        view.weeks.reduce((sum, week) => sum + week.received, 0),
        view.received.now,
      )
      // What the last, shorter week says is what the list behind it holds.
      for (const week of [view.weeks[0], view.weeks.at(-1)])
        if (week && week.received < 200)
          assert.equal(week.received, await listed(`from=${week.from}&to=${week.to}`), asked)
    }
  })

  it('gives the times within which half and nine of ten were done, to the hour or the day', async () => {
    const view = await overview('?weeks=52')
    const { rows } = await owner.query<{ median: number; p90: number }>(
      `select percentile_disc(0.5) within group (order by h) as median, percentile_disc(0.9) within group (order by h) as p90
       from (select extract(epoch from answered_at - received_at) / 3600 as h from complaint c
         where kind = 'complaint' and not is_confidential and ${within('answered_at', view.period)}) took`,
    )
    for (const name of ['median', 'p90'] as const) {
      const exact = Number(rows[0]?.[name])
      const told = view.toAnswer.now[name]
      assert.ok(
        told !== null && told <= exact && exact - told < (exact >= 336 ? 24 : 1),
        `${told} of ${exact}`,
      )
    }
  })

  it('counts the open ones by stage and age as the lists behind the figures do', async () => {
    const view = await overview()
    assert.equal(view.open.total, await listed('status=open'))
    assert.equal(view.open.late, await listed('status=open&due=late'))
    for (const { status, counts } of view.open.stages)
      for (const [index, { from, to }] of view.open.ages.entries()) {
        const days = `${from ? `&from=${from}` : ''}${to ? `&to=${to}` : ''}`
        assert.equal(counts[index], await listed(`status=${status}${days}`), `${status} ${days}`)
      }
    const { from, to } = view.period
    assert.equal(view.closed.now, await listed(`on=closed&from=${from}&to=${to}`))
    assert.equal(view.answered.now.n, await listed(`on=answered&from=${from}&to=${to}`))
    assert.equal(view.answered.now.late, await listed(`on=answered&answer=late&from=${from}&to=${to}`))
    assert.equal(view.firstContact.now.n, await listed(`flag=firstContact&from=${from}&to=${to}`))
  })

  it('knows after a refresh what counting all anew would say, whatever changed', async () => {
    const filed = await cases.file()
    const [closed] = (
      await owner.query<{ id: string }>(
        `select id from complaint where status = 'closed' and kind = 'complaint' and outcome = 'accepted'
           and not is_confidential limit 1`,
      )
    ).rows
    assert.ok(closed)
    await refreshFigures(test.ctx())
    await cases.done(manager, closed, 'POST reopening', {
      reason: 'newFacts',
      explanation: 'It leaks again.',
    })
    const { rows } = await owner.query<{ id: string }>('select id from category limit 1')
    await cases.done(manager, filed, 'PATCH ', { categoryId: rows[0]?.id })
    await refreshFigures(test.ctx())
    const refreshed = await sheets()
    await rebuildFigures(test.ctx())
    assert.deepEqual(refreshed, await sheets())
  })

  it('leaves confidential cases out, and forgets one that becomes confidential', async () => {
    const filed = await cases.file()
    await refreshFigures(test.ctx())
    const before = (await overview()).received.now
    await cases.done(manager, filed, 'PUT confidentiality', {
      isConfidential: true,
      readerIds: [manager.actor.id],
      reason: 'A person of the board is named.',
    })
    await refreshFigures(test.ctx())
    assert.equal((await overview()).received.now, before - 1)
  })

  it('shows a manager of one site the cases of that site and of none, and handlers nothing', async () => {
    const { rows } = await owner.query<{ siteId: string }>(
      `select site_id as "siteId" from complaint where site_id is not null limit 1`,
    )
    const siteId = rows[0]?.siteId
    assert.ok(siteId)
    const local = await test.staff([{ role: 'complaintsManager', siteId }], { name: 'Local' })
    const view = await overview('?weeks=52', local)
    assert.equal(
      view.received.now,
      await count(`${within('received_at', view.period)} and (site_id is null or site_id = '${siteId}')`),
    )
    const handler = await test.staff('handler')
    assert.equal((await test.inject({ as: handler, url: '/api/v1/overview' })).statusCode, 403)
  })

  it('adds sheets of open cases up to what a plain count says, for whoever looks', async () => {
    const { rows } = await owner.query<{ id: string; siteId: string }>(
      `select id, site_id as "siteId" from complaint where status <> 'closed' and site_id is not null
         and not is_confidential order by received_at desc limit 2`,
    )
    const [mine, secret] = rows
    assert.ok(mine && secret)
    await owner.query(
      'update complaint set is_confidential = true, owner_id = null, reviewer_id = null where id = $1',
      [secret.id],
    )
    const local = await test.staff([{ role: 'complaintsManager', siteId: mine.siteId }], { name: 'Local' })
    const elsewhere = (
      await owner.query(`select id from unit where id <> $1 and kind = 'site' limit 1`, [mine.siteId])
    ).rows[0].id
    const counter = await test.staff(
      [
        { role: 'complaintsManager', siteId: elsewhere },
        { role: 'frontLine', siteId: null },
      ],
      { name: 'Counter' },
    )
    await owner.query('update complaint set registered_by = $2 where id = $1', [mine.id, counter.actor.id])
    const reader = await test.staff('complaintsManager', { name: 'Reader' })
    const other = await test.staff('complaintsManager', { name: 'Other' })
    await owner.query(
      `insert into complaint_reader (organization_id, complaint_id, staff_id, added_at)
         select organization_id, id, $2, now() from complaint where id = $1`,
      [secret.id, reader.actor.id],
    )
    await refreshFigures(test.ctx())
    for (const { actor } of [manager, local, counter, reader, other]) {
      const ctx = { ...test.ctx(), actor }
      const questions: { kinds?: readonly Kind[]; site?: string }[] = [
        {},
        { kinds: ['complaint'] },
        { site: mine.siteId },
      ]
      for (const asked of questions) {
        const figures = (most: number) => inRead(ctx, (read) => openFigures(read, asked, { most }))
        const [sheets, plain] = [await figures(0), await figures(100_000)]
        assert.ok(sheets.countedAt)
        assert.equal(plain.countedAt, null)
        assert.deepEqual(tidy(sheets.figures), tidy(plain.figures))
      }
    }
    const seen = async (as: Staff) =>
      totalLoad(
        (await inRead({ ...test.ctx(), actor: as.actor }, (read) => openFigures(read, {}, { most: 0 })))
          .figures,
      ).open
    assert.equal(await seen(reader), (await seen(other)) + 1, 'only its reader counts a confidential case')
  })
})

/** Without parts that count nothing, which a sheet may still name. */
const tidy = (figures: OpenFigures) => ({
  ...figures,
  owners: Object.fromEntries(Object.entries(figures.owners).filter(([, { open }]) => open > 0)),
})
