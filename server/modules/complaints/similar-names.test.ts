import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { listComplaints } from '../../../shared/api/complaints.ts'
import { casesOn, type Cases } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { learnAllNames, learnNames } from './commands/learn-names.ts'
import { isOneSlipApart, keysOfWord } from './similar-names.rules.ts'

type Page = AnswerGiven<typeof listComplaints>

describe('one slip of a letter', () => {
  const cases: [string, string, boolean][] = [
    ['jonson', 'johnson', true],
    ['johnson', 'johnsen', true],
    ['jonhson', 'johnson', true],
    ['kovacs', 'kovacss', true],
    ['kovacs', 'kovacs', false],
    ['smith', 'smythe', false],
    ['abcd', 'badc', false],
  ]
  for (const [one, other, expected] of cases)
    it(`${expected ? 'lies' : 'does not lie'} between ${one} and ${other}`, () => {
      assert.equal(isOneSlipApart(one, other), expected)
      assert.equal(isOneSlipApart(other, one), expected)
      if (expected) assert.ok(keysOfWord(one).some((key) => keysOfWord(other).includes(key)))
    })
})

describe('a search', () => {
  let test: TestMachine
  let manager: Staff
  let cases: Cases
  before(async () => {
    test = await testMachine()
    manager = await test.staff('complaintsManager', { name: 'Deniz' })
    cases = casesOn(test, manager)
  })
  after(() => test.stop())

  const search = async (q: string, as = manager): Promise<Page> => {
    const answer = await test.inject({ as, url: `/api/v1/complaints?q=${encodeURIComponent(q)}` })
    assert.equal(answer.statusCode, 200, answer.body)
    return answer.json<Page>()
  }
  const marked = ({ items }: Page) =>
    items.map(({ hit }) => hit?.pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join(''))

  it('marks what it has found, in the words of the case and as nothing but text', async () => {
    await cases.file({ narrative: 'It leaks.\nThe <b>Hűtőszekrény</b> of the kitchen is loud.' })
    const found = await search('hutoszekreny')
    assert.deepEqual(marked(found), ['…The <b>[Hűtőszekrény]</b> of the kitchen is loud.'])
    assert.equal(found.isSimilar, undefined)
    assert.equal((await search('')).items[0]?.hit, undefined)
  })

  it('forgives a letter in a name, says so, and prefers the name as it was typed', async () => {
    await cases.file({
      narrative: 'The lift stands still.',
      contact: { name: 'Gül Yıldırım', email: 'someone@example.org' },
    })
    await learnNames(test.ctx())
    const found = await search('Yidirim')
    assert.equal(found.isSimilar, true)
    assert.deepEqual(marked(found), ['Gül [Yıldırım]'])
    await cases.file({
      narrative: 'The door is stuck.',
      contact: { name: 'Can Yidirim', email: 'someone@example.org' },
    })
    const exact = await search('yidirim')
    assert.equal(exact.isSimilar, undefined)
    assert.deepEqual(marked(exact), ['Can [Yidirim]'])
    assert.deepEqual((await search('yidirım lift')).items.length, 1, 'with the other words all the same')
  })

  it('tells nobody of a confidential name, and forgets names that stand nowhere any more', async () => {
    const filed = await cases.file({
      narrative: 'A quiet matter.',
      contact: { name: 'Ferenc Szentgyörgyi', email: 'someone@example.org' },
    })
    await learnAllNames(test.ctx())
    assert.equal((await search('szentgyorgy')).items.length, 1)
    assert.equal((await search('szentgyorgxi')).isSimilar, true)
    await cases.done(manager, filed, 'PUT confidentiality', {
      isConfidential: true,
      readerIds: [],
      reason: 'A person of the board is named.',
    })
    const other = await test.staff('complaintsManager', { name: 'Other' })
    const found = await search('szentgyorgxi', other)
    assert.deepEqual([found.items.length, found.isSimilar, found.next], [0, undefined, null])
    await learnAllNames(test.ctx())
    const owner = new pg.Client({ connectionString: test.database.ownerUrl })
    await owner.connect()
    const { rowCount } = await owner.query(`select from name_key where word like 'szent%'`)
    await owner.end()
    assert.equal(rowCount, 0)
  })
})
