import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromSearch, toSearch } from '../../../search-params.ts'
import {
  differs,
  isNarrowed,
  queryOf,
  readRegisterSearch,
  usualColumns,
  viewOf,
  viewSearchOf,
} from './register-search.ts'

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

test('a saved view knows its own address again, and that it was narrowed since', () => {
  const saved = { search: viewSearchOf(read('?status=open&sort=due&columns=owner&columns=due&filters=open')) }
  assert.deepEqual(saved.search, { status: ['open'], sort: 'due', columns: ['owner', 'due'] })
  const view = '0190c6f0-0000-7000-8000-000000000000'
  const opened = read(`?sort=due&columns=due&columns=owner&status=open&view=${view}`)
  assert.equal(differs(opened, saved), false)
  assert.equal(viewOf(opened), undefined)
  assert.equal(differs(read(`?view=${view}&status=open&sort=due`), saved), true)
})

test('columns and the saved view are not asked of the server', () => {
  const address = '?columns=site&view=0190c6f0-0000-7000-8000-000000000000'
  assert.deepEqual(queryOf(read(address)), {})
  assert.equal(isNarrowed(read(address)), false)
})

test('of the days of receipt and change, the usual columns show the one that orders the rows', () => {
  assert.ok(usualColumns(undefined).includes('received') && !usualColumns(undefined).includes('updated'))
  assert.ok(usualColumns('updated').includes('updated') && !usualColumns('updated').includes('received'))
})
