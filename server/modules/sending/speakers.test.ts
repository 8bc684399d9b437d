import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import type { OutgoingStep } from '../../../shared/api/sending.ts'
import { inTransaction } from '../../kernel/ctx.ts'
import { updateStaffMember } from '../staff/staff.store.ts'
import { letGo } from './sending.commands.ts'
import { withWords, wordsOf } from './speakers.rules.ts'

let redress: TestMachine
let cases: Cases
let manager: Staff
let ayse: Staff
before(async () => {
  redress = await testMachine({}, { languages: ['en', 'tr', 'de'] })
  manager = await redress.staff('complaintsManager')
  ayse = await redress.staff('handler', { name: 'Ayşe Uçar' })
  cases = casesOn(redress, manager)
  await speaks(manager, ['en'])
  await speaks(ayse, ['tr'])
})
after(() => redress.stop())

const speaks = (person: Staff, languages: ('en' | 'tr' | 'de')[]) =>
  inTransaction(redress.ctx(), (tx) => updateStaffMember(tx, person.actor.id, { languages }))
const post = (url: string, payload: object | undefined, as: Staff) =>
  redress.inject({ method: 'POST', url: `/api/v1${url}`, as, ...(payload && { payload }) })
const get = async <Body>(url: string, as: Staff): Promise<Body> => {
  const answer = await redress.inject({ url: `/api/v1${url}`, as })
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json<Body>()
}
const codeOf = (answer: { json<T>(): T }) => answer.json<{ code: string }>().code

type Step = { action: string; input: object; speakers?: object[] }
const message = { action: 'sendMessage', input: { subject: 'Asansör', body: 'Cuma günü geliyoruz.' } }
const toAyse = () => ({ speakers: [{ language: 'tr', staffId: ayse.actor.id }] })
const start = (filed: Filed, step: Step, as = manager) => post(`/complaints/${filed.id}/outgoing`, step, as)
const held = async (step: Step = { ...message, ...toAyse() }) => {
  const filed = await cases.file({ language: 'tr', narrative: 'Asansör bir haftadır çalışmıyor.' })
  const started = await start(filed, step)
  assert.equal(started.statusCode, 202, started.body)
  return { filed, id: started.json<{ id: string }>().id }
}
type Item = {
  id: string
  refusal: string | null
  speakerWord: string | null
  speakers: { confirmedAt: string | null }[]
}
const onTheWay = async (filed: Filed, as = manager) =>
  (await get<{ items: Item[] }>(`/complaints/${filed.id}/outgoing`, as)).items
/** The job, as it runs when the seconds are over. */
const timePasses = (outgoingId: string) => letGo(redress.ctx(), { outgoingId })
const messagesIn = async (filed: Filed) =>
  (await cases.read(manager, filed)).timeline.flatMap((entry) =>
    entry.type === 'message' && entry.subject === 'Asansör' ? [entry.body] : [],
  )
const saidOf = async (filed: Filed) =>
  (await cases.read(manager, filed)).timeline.flatMap((entry) =>
    entry.type === 'event' && entry.event === 'complaint.speakerConfirmed' ? [entry.values] : [],
  )
const tasksOf = async (person: Staff, filed: Filed) =>
  (
    await get<{ items: { titleKey: string; link: string }[] }>(`/tasks?subject=${filed.id}`, person)
  ).items.map(({ titleKey }) => titleKey)
const confirm = (id: string, words: object[] = [], as = ayse) =>
  post(`/outgoing/${id}/confirmation`, { words }, as)

type Words = {
  isWriter: boolean
  original: { text: string }
  words: { key: string; text: string; isMine: boolean; isConfirmed: boolean }[]
}

describe('words that wait for a colleague', () => {
  test('stay where they are until she found them right beside the original, and then go out', async () => {
    const { filed, id } = await held()
    await timePasses(id)
    assert.deepEqual(await messagesIn(filed), [])
    assert.deepEqual(await tasksOf(ayse, filed), ['task.confirmWords'])
    const seen = await get<Words>(`/outgoing/${id}/words`, ayse)
    assert.deepEqual(
      [seen.isWriter, (await get<Words>(`/outgoing/${id}/words`, manager)).isWriter],
      [false, true],
    )
    assert.equal(seen.original.text, 'Asansör bir haftadır çalışmıyor.')
    assert.deepEqual(
      seen.words.map(({ text, isMine }) => [text, isMine]),
      [
        ['Asansör', true],
        ['Cuma günü geliyoruz.', true],
      ],
    )
    assert.equal((await confirm(id)).statusCode, 204)
    assert.deepEqual(await tasksOf(ayse, filed), [])
    assert.deepEqual(await messagesIn(filed), [], 'its writer has some seconds to take it back')
    await timePasses(id)
    assert.deepEqual(await messagesIn(filed), ['Cuma günü geliyoruz.'])
    const [said] = await saidOf(filed)
    assert.deepEqual([said?.speaker, said?.speakerId, said?.isCorrected], ['Ayşe Uçar', ayse.actor.id, false])
    assert.deepEqual(await onTheWay(filed), [])
  })

  test('are not read by ticking the task off: it ends with what she says of them', async () => {
    const { filed } = await held()
    const { items } = await get<{ items: { id: string }[] }>(`/tasks?subject=${filed.id}`, ayse)
    assert.equal(codeOf(await post(`/tasks/${items[0]?.id}/done`, undefined, ayse)), 'task.endsByItself')
    assert.deepEqual(await tasksOf(ayse, filed), ['task.confirmWords'])
  })

  test('go out as she corrected them, and their writer hears of it', async () => {
    const { filed, id } = await held()
    assert.equal((await confirm(id, [{ key: 'body', text: 'Cuma günü geleceğiz.' }])).statusCode, 204)
    await timePasses(id)
    assert.deepEqual(await messagesIn(filed), ['Cuma günü geleceğiz.'])
    assert.equal((await saidOf(filed))[0]?.isCorrected, true)
    const notices = await redress.inject({ url: '/api/v1/notifications', as: manager })
    assert.ok(notices.body.includes('notice.wordsCorrected'))
  })

  test('come back to their writer with her word, and cannot go out as they are', async () => {
    const { filed, id } = await held()
    assert.equal((await post(`/outgoing/${id}/refusal`, { reason: 'Bu kaba.' }, ayse)).statusCode, 204)
    const [item] = await onTheWay(filed)
    assert.deepEqual([item?.refusal, item?.speakerWord], ['sending.wordsRefused', 'Bu kaba.'])
    assert.deepEqual(await tasksOf(ayse, filed), [])
    assert.deepEqual(await tasksOf(manager, filed), ['task.wordsRefused'])
    await timePasses(id)
    assert.equal(codeOf(await post(`/outgoing/${id}/send`, undefined, manager)), 'sending.wordsRefused')
    const back = await post(`/outgoing/${id}/take-back`, undefined, manager)
    assert.equal(back.json<{ input: { body: string } }>().input.body, 'Cuma günü geliyoruz.')
    assert.deepEqual([await tasksOf(manager, filed), await messagesIn(filed)], [[], []])
  })

  test('are taken back by their writer or who handles the case; her task ends with them', async () => {
    const { filed, id } = await held()
    assert.equal(codeOf(await post(`/outgoing/${id}/send`, undefined, manager)), 'sending.waitsForSpeaker')
    const colleague = await redress.staff('handler')
    assert.equal((await post(`/outgoing/${id}/take-back`, undefined, colleague)).statusCode, 200)
    assert.deepEqual([await onTheWay(filed), await tasksOf(ayse, filed)], [[], []])
    assert.equal(codeOf(await confirm(id)), 'sending.gone')
  })

  test('stand in the list of what waits, and hold up no other message', async () => {
    const { filed, id } = await held()
    assert.equal((await start(filed, { ...message, ...toAyse() })).statusCode, 202)
    const typed = { ...message, input: { ...message.input, speaker: 'Bülent Kaya' } }
    assert.equal((await start(filed, typed)).statusCode, 202)
    const listed = await get<{ items: { id: string; waitsFor: string[]; dueAt: string | null }[] }>(
      '/outgoing',
      manager,
    )
    const mine = listed.items.find((item) => item.id === id)
    assert.deepEqual([mine?.waitsFor, mine?.dueAt], [['Ayşe Uçar'], null])
  })

  test('are confirmed by nobody else, and once', async () => {
    const { id } = await held()
    for (const other of [manager, await redress.staff('handler')])
      assert.equal(codeOf(await confirm(id, [], other)), 'sending.notToRead')
    await confirm(id)
    assert.equal(codeOf(await confirm(id)), 'sending.notToRead')
    const frontLine = await redress.staff('frontLine')
    assert.equal(
      (await redress.inject({ url: `/api/v1/outgoing/${id}/words`, as: frontLine })).statusCode,
      404,
    )
  })

  test('go out after the case has changed when their writer says so, without being read again', async () => {
    const filed = await cases.file({ language: 'tr' })
    const { version } = await cases.read(manager, filed)
    const input = { version, title: 'Asansör', restatement: 'Çalışmıyor.', points: ['Asansör'] }
    const id = (await start(filed, { action: 'restate', input, ...toAyse() })).json<{ id: string }>().id
    await cases.done(manager, filed, 'PATCH ', { title: 'Lift' })
    await confirm(id)
    await timePasses(id)
    assert.equal((await onTheWay(filed))[0]?.refusal, 'edit.conflict')
    const now = (await cases.read(manager, filed)).version
    assert.equal((await post(`/outgoing/${id}/send`, { version: now }, manager)).statusCode, 204)
    assert.equal((await cases.read(manager, filed)).restatement?.text, 'Çalışmıyor.')
  })
})

test('whoever is turned away, and whose channels are closed, is told in words that a colleague has read', async () => {
  for (const [action, input, changed] of [
    ['turnAway', { outcome: 'outOfScope', reason: 'Bu bizim işimiz değil.' }, 'status'],
    [
      'restrict',
      {
        channels: ['phone'],
        reason: 'Shouted at people.',
        reviewOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
        subject: 'Telefon',
        words: 'Lütfen bize yazın.',
      },
      'restriction',
    ],
  ] as const) {
    const filed = await cases.file({ language: 'tr' })
    const { version } = await cases.read(manager, filed)
    const step = { action, input: { version, ...input } }
    assert.equal(codeOf(await start(filed, step)), 'message.needsSpeaker')
    const id = (await start(filed, { ...step, ...toAyse() })).json<{ id: string }>().id
    await timePasses(id)
    const before = await cases.read(manager, filed)
    assert.deepEqual([before.status, before.restriction], ['received', null], action)
    await confirm(id)
    await timePasses(id)
    const after = await cases.read(manager, filed)
    assert.ok(changed === 'status' ? after.status === 'closed' : after.restriction !== null, action)
    assert.equal((await saidOf(filed))[0]?.speakerId, ayse.actor.id, action)
  }
})

test('a letter to a group waits for everybody who reads one of its languages', async () => {
  const bernd = await redress.staff('handler')
  await speaks(bernd, ['de'])
  const lead = await cases.file({ language: 'tr' })
  const member = await cases.file({ language: 'de' })
  await cases.done(manager, lead, 'POST group', { otherId: member.id })
  const texts = [
    { language: 'tr', subject: 'Asansör', body: 'Pazartesi çalışıyor.' },
    { language: 'de', subject: 'Asansör', body: 'Er fährt ab Montag.' },
  ]
  const speakers = [
    { language: 'tr', staffId: ayse.actor.id },
    { language: 'de', staffId: bernd.actor.id },
  ]
  const started = await start(lead, { action: 'writeToGroup', input: { texts }, speakers })
  assert.equal(started.statusCode, 202, started.body)
  const { id } = started.json<{ id: string }>()
  const seen = await get<Words>(`/outgoing/${id}/words`, bernd)
  assert.deepEqual(
    seen.words.filter(({ isMine }) => isMine).map(({ key }) => key),
    ['de.subject', 'de.body'],
  )
  // What is not theirs to read they do not change.
  await confirm(id, [{ key: 'tr.body', text: 'Yanlış.' }], bernd)
  await timePasses(id)
  assert.deepEqual(await messagesIn(member), [])
  await confirm(id)
  await timePasses(id)
  assert.deepEqual(await messagesIn(member), ['Er fährt ab Montag.'])
  assert.deepEqual(await messagesIn(lead), ['Pazartesi çalışıyor.'])
})

test('a colleague who lacks the language, may not see the case, is whom it is about or wrote it, is not asked', async () => {
  const filed = await cases.file({ language: 'tr' })
  const named = async (person: Staff) =>
    codeOf(await start(filed, { ...message, speakers: [{ language: 'tr', staffId: person.actor.id }] }))
  const subject = await redress.staff('handler')
  const stranger = await redress.staff('frontLine')
  for (const one of [subject, stranger]) await speaks(one, ['tr'])
  await cases.done(manager, filed, 'PUT subjects', { staffIds: [subject.actor.id] })
  for (const person of [await redress.staff('handler'), subject, stranger, manager])
    assert.equal(await named(person), 'sending.notASpeaker')
  const choices = await get<{ staff: { id: string; speaks: string[] }[] }>(
    `/complaints/${filed.id}/choices`,
    manager,
  )
  assert.deepEqual(
    choices.staff.filter(({ speaks: spoken }) => spoken.includes('tr')).map(({ id }) => id),
    [ayse.actor.id],
  )
})

test('every text of a step that reaches the complainant can be corrected, and nothing else changes', () => {
  const version = 1
  const steps = [
    {
      action: 'restate',
      input: { version, title: 'a', restatement: 'b', points: ['c', 'd'], speaker: null },
    },
    { action: 'consider', input: { version, result: 'adopted', reason: 'a', speaker: null } },
    { action: 'answerEnquiry', input: { version, answer: 'a', speaker: null } },
    { action: 'sendMessage', input: { subject: 'a', body: 'b', speaker: null } },
    { action: 'askForInformation', input: { fields: [], words: 'a', speaker: null } },
    { action: 'turnAway', input: { version, outcome: 'outOfScope', reason: 'a', speaker: null } },
    {
      action: 'writeToGroup',
      input: { texts: [{ language: 'de', subject: 'a', body: 'b', speaker: null }] },
    },
  ] as const satisfies readonly unknown[] as unknown as readonly OutgoingStep[]
  for (const step of steps) {
    const words = wordsOf(step, 'tr')
    const other = withWords(step, 'tr', [
      ...words.map(({ key, text }) => ({ key, text: `${text}!` })),
      { key: 'version', text: '9' },
    ]) as OutgoingStep
    assert.deepEqual(
      wordsOf(other, 'tr').map(({ text }) => text),
      words.map(({ text }) => `${text}!`),
    )
    const undone = withWords(other, 'tr', words)
    assert.deepEqual(undone, step)
  }
})
