import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inRead } from '../../kernel/ctx.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { seedCalendar } from '../deadlines/calendar.commands.ts'
import { assignComplaint } from './commands/assign.ts'
import { recordComplaint } from './commands/record-complaint.ts'
import { changeDateRules } from './commands/change-date-rules.ts'
import { tellOfDates } from './commands/tell-of-dates.ts'
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
