import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
let manager: Staff
let cases: Cases
let filed: Filed

before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  cases = casesOn(redress, manager)
  filed = await cases.file({ language: 'tr', narrative: 'Asansör bir haftadır çalışmıyor.' })
})
after(() => redress.stop())

const translate = (given: object = {}) =>
  cases.act(manager, filed, 'PUT translation', {
    language: 'en',
    body: 'The lift has stood still for a week.',
    maker: 'person',
    makerName: 'Ayşe Uçar',
    ...given,
  })

describe('a translation', () => {
  test('stands beside the original with its maker, and a better one takes its place', async () => {
    assert.equal((await translate()).statusCode, 200)
    const machine = { body: 'The elevator is out.', maker: 'machine', makerName: 'Program X' }
    assert.equal((await translate(machine)).statusCode, 200)
    const view = await cases.read(manager, filed)
    assert.equal(view.narrative, 'Asansör bir haftadır çalışmıyor.')
    assert.deepEqual(
      view.translations.map(({ maker, makerName, body }) => [maker, makerName, body]),
      [['machine', 'Program X', 'The elevator is out.']],
    )
  })

  test('names its maker', async () => {
    const answer = await translate({ makerName: ' ' })
    assert.deepEqual(answer.json<{ fields: object }>().fields, { makerName: 'field.required' })
  })
})

describe('words in a language that their writer has not named', () => {
  const say = (given: object = {}) =>
    cases.act(manager, filed, 'POST messages', { subject: 'Haber', body: 'Bir haber var.', ...given })

  const write = async (languages: string[]) => {
    const { version } = (await redress.inject({ url: '/api/v1/session', as: manager })).json<{
      version: number
    }>()
    const answer = await redress.inject({
      method: 'PUT',
      url: '/api/v1/me',
      payload: { name: manager.actor.name, language: 'en', languages, version },
      as: manager,
    })
    assert.equal(answer.statusCode, 200, answer.body)
  }

  test('go as they are while the writer has named none', async () => {
    assert.equal((await say()).statusCode, 201)
  })

  test('wait for a named speaker, who stands in the history', async () => {
    await write(['en', 'hu'])
    assert.equal((await say()).json<{ code: string }>().code, 'message.needsSpeaker')
    assert.equal((await say({ speaker: 'Ayşe Uçar' })).statusCode, 201)
    const confirmed = (await cases.read(manager, filed)).timeline.find(
      (entry) => entry.type === 'event' && entry.event === 'complaint.speakerConfirmed',
    )
    assert.ok(confirmed?.type === 'event')
    // A name that was typed is nobody's own word.
    assert.deepEqual([confirmed.values.speaker, confirmed.values.speakerId], ['Ayşe Uçar', null])
  })

  test('need the same for a restatement, and not in a language that is theirs', async () => {
    const words = { title: 'Asansör', restatement: 'Asansör çalışmıyor.', points: ['Asansör'] }
    const refused = await cases.act(manager, filed, 'POST restatement', words)
    assert.equal(refused.json<{ code: string }>().code, 'message.needsSpeaker')
    await write(['en', 'tr'])
    await cases.done(manager, filed, 'POST restatement', words)
  })

  test('need the same where somebody is turned away in words', async () => {
    await write(['en', 'hu'])
    const other = await cases.file({ language: 'tr' })
    const closing = { outcome: 'outOfScope', reason: 'Bu bizim işimiz değil.' }
    const refused = await cases.act(manager, other, 'POST closing', closing)
    assert.equal(refused.json<{ code: string }>().code, 'message.needsSpeaker')
    await cases.done(manager, other, 'POST closing', { ...closing, speaker: 'Ayşe Uçar' })
  })
})
