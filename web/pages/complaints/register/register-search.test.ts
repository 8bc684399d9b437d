import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromSearch, toSearch } from '../../../search-params.ts'
import { isNarrowed, queryOf, readRegisterSearch, viewOf } from './register-search.ts'

const read = (address: string) => readRegisterSearch(fromSearch(address))

test('a link to a narrowed register shows the same again', () => {
  const address = '?q=lift&status=received&status=decided&owner=me&due=late&from=2026-11-01&sort=due'
  const { filters: _, ...search } = read(address)
  assert.deepEqual(read(toSearch(search)), read(address))
  assert.deepEqual(queryOf(read(address)), {
    q: 'lift',
    status: ['received', 'decided'],
    owner: 'me',
    due: 'late',
    from: '2026-11-01',
    sort: 'due',
  })
})

test('what is no filter is as if it were not there', () => {
  const search = read('?kind=rant&owner=../x&from=yesterday&site=1&flag=red')
  assert.equal(isNarrowed(search), false)
  assert.deepEqual(queryOf(search), {})
})

test('that the filters are open does not narrow and is not asked of the server', () => {
  assert.equal(isNarrowed(read('?filters=open')), false)
  assert.deepEqual(queryOf(read('?filters=open')), {})
})

test('a view is recognised whatever the order of its filters, and not once it is narrowed further', () => {
  assert.equal(viewOf(read('')), 'all')
  assert.equal(viewOf(read('?sort=due&due=late')), 'late')
  assert.equal(viewOf(read('?sort=due&due=late&kind=enquiry')), undefined)
})
