import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutNames } from './cover-names.ts'

const names = ['Ayşe Uçar', 'ayse@example.org', '0212 555 44 33', null, '']

test('names are covered wherever somebody is addressed or told of, with the endings of their languages', () => {
  const said = (text: string) => withoutNames(text, names)
  assert.equal(said('Dear Ayşe Uçar, we looked into it.'), 'Dear ▇▇▇▇, we looked into it.')
  assert.equal(said('We told Ayşe’s son.'), 'We told ▇▇▇▇’s son.')
  assert.equal(said('Call 0212 555 44 33 or ayse@example.org now'), 'Call ▇▇▇▇ or ▇▇▇▇ now')
  assert.equal(withoutNames('Tisztelt Kovács Annának!', ['Kovács Anna']), 'Tisztelt ▇▇▇▇ ▇▇▇▇!')
  assert.equal(withoutNames('Здравствуйте, Ирине!', ['Ирина Котова']), 'Здравствуйте, ▇▇▇▇!')
})

test('what only looks alike, codes and whatever is no text stay', () => {
  assert.equal(withoutNames('The Annual report', ['Ann']), 'The Annual report')
  const view = { status: 'closed', at: '2026-11-20', n: 2, list: [{ body: 'Hello Ann there' }], none: null }
  assert.deepEqual(withoutNames(view, ['Ann']), { ...view, list: [{ body: 'Hello ▇▇▇▇ there' }] })
  assert.equal(withoutNames('No names known', [null, '']), 'No names known')
})
