import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { casesOn, type Cases, type Filed } from '../../../test/cases.ts'
import { startComplainants, type Complainants } from '../../../test/complainants.ts'
import type { Staff } from '../../../test/harness.ts'

let people: Complainants
let manager: Staff
let handler: Staff
let cases: Cases
let filed: Filed

before(async () => {
  people = await startComplainants()
  manager = await people.test.staff('complaintsManager')
  handler = await people.test.staff('handler')
  cases = casesOn(people.test, manager)
  filed = await cases.file({ language: 'tr', contact: { name: 'Ayşe *Yıldız*', email: 'ayse@example.org' } })
})
after(() => people.stop())

const words = { language: 'en', name: 'Thanks', body: 'Dear {{name}}, thank you.', isShared: false }

const add = (as: Staff, given: object = {}) =>
  people.test.inject({
    method: 'POST',
    url: '/api/v1/canned-texts',
    as,
    payload: { ...words, ...given },
  })

type Listed = { id: string; name: string; version: number; isShared: boolean; mayChange: boolean }
const listed = async (as: Staff) =>
  (await people.test.inject({ url: '/api/v1/canned-texts', as })).json<{ items: Listed[] }>().items

const offered = async (as: Staff) =>
  (await people.test.inject({ url: `/api/v1/complaints/${filed.id}/canned-texts`, as })).json<{
    items: { name: string; language: string; body: string; isRecipientsLanguage: boolean }[]
  }>().items

describe('a canned text', () => {
  test('of one’s own is seen by nobody else', async () => {
    assert.equal((await add(handler)).statusCode, 201)
    assert.deepEqual(
      (await listed(handler)).map(({ name, mayChange }) => [name, mayChange]),
      [['Thanks', true]],
    )
    assert.deepEqual(await listed(manager), [])
    const [own] = await listed(handler)
    const removal = await people.test.inject({
      method: 'POST',
      url: `/api/v1/canned-texts/${own?.id}/removal`,
      payload: { version: 1 },
      as: manager,
    })
    assert.equal(removal.statusCode, 404)
  })

  test('for everybody is written by those who may change the settings', async () => {
    const refused = await add(handler, { isShared: true })
    assert.equal(refused.json<{ code: string }>().code, 'cannedText.sharedNeedsSettings')
    const given = {
      isShared: true,
      language: 'tr',
      name: 'Teşekkür',
      body: 'Sayın {{name}}, {{reference}}. {{writer}}',
    }
    assert.equal((await add(manager, given)).statusCode, 201)
    const shared = (await listed(handler)).find(({ isShared }) => isShared)
    assert.equal(shared?.mayChange, false)
  })

  test('with a placeholder that no case can fill is refused, and so is a name used twice', async () => {
    const unknown = await add(handler, { name: 'Other', body: 'Dear {{nmae}}' })
    assert.equal(unknown.json<{ code: string }>().code, 'cannedText.unknownPlaceholders')
    const twice = await add(handler)
    assert.deepEqual(twice.json<{ fields: object }>().fields, { name: 'cannedText.nameTaken' })
  })

  test('comes filled in, in the language of the recipient first, and says nothing but their words', async () => {
    const [first, second] = await offered(handler)
    assert.deepEqual([first?.name, second?.name], ['Teşekkür', 'Thanks'])
    assert.equal(first?.isRecipientsLanguage, true)
    // What a person wrote stands letter by letter in what is Markdown.
    assert.match(first?.body ?? '', /^Sayın Ayşe \\\*Yıldız\\\*, .*handler/)
  })

  test('is not offered on a case that one may not see', async () => {
    const frontLine = await people.test.staff('frontLine')
    const answer = await people.test.inject({
      url: `/api/v1/complaints/${filed.id}/canned-texts`,
      as: frontLine,
    })
    assert.equal(answer.statusCode, 404)
  })

  test('changed by two at once keeps the first, and the second is told', async () => {
    const [own] = (await listed(handler)).filter(({ isShared }) => !isShared)
    const save = (body: string) =>
      people.test.inject({
        method: 'PUT',
        url: `/api/v1/canned-texts/${own?.id}`,
        payload: { ...words, body, version: own?.version },
        as: handler,
      })
    assert.equal((await save('One')).statusCode, 200)
    assert.equal((await save('Two')).json<{ code: string }>().code, 'edit.conflict')
  })
})
