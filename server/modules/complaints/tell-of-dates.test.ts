import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { seedCalendar } from '../deadlines/calendar.commands.ts'
import { assignComplaint } from './commands/assign.ts'
import { recordComplaint } from './commands/record-complaint.ts'
import { changeDateRules } from './commands/change-date-rules.ts'
import { tellOfDates } from './commands/tell-of-dates.ts'
import { dateRulesOf } from './escalation.queries.ts'
import { usualLevels } from './escalation.rules.ts'

let redress: TestMachine
let handler: Staff
let manager: Staff
let top: Staff
const at = (iso: string) => new Date(iso)
const night = '2026-11-23T21:00:00Z'

before(async () => {
  redress = await testMachine()
  await seedCalendar(redress.ctx(), { country: 'TR', timeZone: 'Europe/Istanbul' })
  handler = await redress.staff('handler')
  manager = await redress.staff('complaintsManager')
  top = await redress.staff('topManagement')
  const { id } = await recordComplaint(redress.ctx(manager, at('2026-11-16T08:00:00Z')), {
    kind: 'complaint',
    channel: 'phone',
    language: 'en',
    narrative: 'The kettle leaks.',
    contact: { name: 'Ada', email: null, phone: '+905551112233', address: null },
  })
  await assignComplaint(redress.ctx(manager, at('2026-11-16T08:05:00Z')), {
    complaintId: id,
    version: 1,
    ownerId: handler.actor.id,
  })
})
after(() => redress.stop())

const noticesOf = ({ actor }: Staff) =>
  inRead(redress.ctx(), async (read) => {
    const rows = await read.sql
      .selectFrom('notification')
      .select(['titleKey', 'titleValues'])
      .where('staffId', '=', actor.id)
      .where('titleKey', 'like', 'notice.dates.%')
      .orderBy('createdAt')
      .execute()
    return rows.map(({ titleKey, titleValues }) => `${titleKey} ${titleValues.soon} ${titleValues.late}`)
  })
const tellAt = (iso: string) => tellOfDates(redress.ctx(undefined, at(iso)))

test('a date that passes goes up level by level, once a day for each person, and never at night', async () => {
  // The receipt was due at once; it is late since 16 November.
  await tellAt('2026-11-16T21:00:00Z')
  assert.deepEqual(await noticesOf(handler), [])
  await tellAt('2026-11-17T07:00:00Z')
  await tellAt('2026-11-17T09:00:00Z')
  assert.deepEqual(await noticesOf(handler), ['notice.dates.handler 0 1'])
  assert.deepEqual(await noticesOf(manager), ['notice.dates.manager 0 1'])
  assert.deepEqual(await noticesOf(top), [])
  await tellAt('2026-11-20T07:00:00Z')
  assert.deepEqual(await noticesOf(top), ['notice.dates.topManagement 0 1'])
  await tellAt(night)
  assert.equal((await noticesOf(handler)).length, 2)
})

test('the organization sets from when on who hears, sees whom its rules would tell, and who changed them last', async () => {
  const administrator = await redress.staff('administrator')
  const levels = {
    ...usualLevels,
    handler: { ...usualLevels.handler, lateDays: 30 },
    topManagement: { ...usualLevels.topManagement, roles: ['auditor' as const] },
  }
  const auditor = await redress.staff('auditor')
  const url = '/api/v1/date-rules'
  const preview = await redress.inject({ method: 'POST', url: `${url}/preview`, payload: { levels }, as: administrator }) // prettier-ignore
  assert.equal(preview.statusCode, 200, preview.body)
  const { people } = preview.json<{ people: { level: string; name: string; late: number }[] }>()
  assert.ok(people.some(({ level, late }) => level === 'manager' && late === 1))
  assert.ok(people.some(({ level, late }) => level === 'topManagement' && late === 1))

  const payload = { levels, sendsUpdates: true, version: 0 }
  const put = await redress.inject({ method: 'PUT', url, payload, as: handler })
  assert.equal(put.statusCode, 403)
  const saved = await redress.inject({ method: 'PUT', url, payload, as: administrator })
  assert.equal(saved.statusCode, 200, saved.body)
  await assert.rejects(changeDateRules(redress.ctx(administrator), payload), { code: 'edit.conflict' })
  const changes = await redress.inject({ url: '/api/v1/settings/changes?area=date-rules', as: administrator })
  const [last] = changes.json<{ items: { byName: string; fields: string[] }[] }>().items
  assert.deepEqual(last?.fields, ['levels', 'sendsUpdates'])
  assert.equal(last?.byName, administrator.actor.name)

  const before = (await noticesOf(handler)).length
  await tellAt('2026-11-24T07:00:00Z')
  assert.equal((await noticesOf(handler)).length, before)
  assert.deepEqual(await noticesOf(auditor), ['notice.dates.topManagement 0 1'])
})

test('two who change the rules at once do not overwrite each other', async () => {
  const ctx = redress.ctx(await redress.staff('administrator'))
  const { version } = await inRead(ctx, dateRulesOf)
  const change = { levels: usualLevels, sendsUpdates: false, version }
  const done = await Promise.allSettled([changeDateRules(ctx, change), changeDateRules(ctx, change)])
  assert.deepEqual(
    done.map(({ status }) => status).toSorted((a, b) => a.localeCompare(b)),
    ['fulfilled', 'rejected'],
  )
  assert.ok(
    done.some(
      (one) => one.status === 'rejected' && (one.reason as { code: string }).code === 'edit.conflict',
    ),
  )
})

test('what was told long ago and is late still keeps nothing urgent from being told', async () => {
  const { id } = await recordComplaint(redress.ctx(manager, at('2026-11-16T08:00:00Z')), {
    kind: 'complaint',
    channel: 'phone',
    language: 'en',
    narrative: 'It burned.',
    contact: { name: 'Eda', email: null, phone: null, address: null },
  })
  await inTransaction(redress.ctx(), async (tx) => {
    await sql`update complaint set is_safety = true, next_due_at = '2026-11-20T08:00:00Z' where id = ${id}`.execute(
      tx.sql,
    )
    await sql`insert into complaint select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
        'reference', 'OLD' || n, 'next_due_at', '2026-01-01'::timestamptz))).*
      from complaint c, generate_series(1, 100) n where c.id = ${id}`.execute(tx.sql)
  })
  await tellAt('2026-11-20T10:00:00Z')
  const told = await inRead(redress.ctx(), (read) =>
    read.sql.selectFrom('notification').select('id').where('subjectId', '=', id).execute(),
  )
  assert.ok(told.length > 0)
})
