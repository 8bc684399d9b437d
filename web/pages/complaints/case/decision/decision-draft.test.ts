import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountOf, decisionBody, missingIn, noDecision, noRemedy, totalOf } from './decision-draft.ts'

test('an amount is read as people of different countries type it', () => {
  for (const [typed, amount] of [
    ['', 0],
    ['120', 120],
    ['45.5', 45.5],
    ['45,50', 45.5],
    ['1.250,50', 1250.5],
    ['1,250.50', 1250.5],
    ['1 250,50', 1250.5],
    ['1.250', 1250],
    ['12.345.678', 12_345_678],
  ] as const)
    assert.equal(amountOf(typed), amount, typed)
})

test('what is no amount is not taken for one', () => {
  for (const typed of ['free', '-5', '1e9', '5 €']) assert.ok(Number.isNaN(amountOf(typed)), typed)
})

const pointIds = ['p1', 'p2']
const complete = {
  ...noDecision,
  points: {
    p1: { result: 'upheld', grounds: 'The seal was wrong.' },
    p2: { result: 'notUpheld', grounds: 'We called.' },
  },
  apology: 'notEnough',
  apologyReason: 'The floor is damaged.',
  remedies: [{ ...noRemedy, remedyId: 'r1', description: 'A new seal', cost: '120,50' }],
} as const

const missingNames = (draft: Parameters<typeof missingIn>[0], isDeviating = false) =>
  Object.entries(missingIn(draft, { pointIds, isDeviating })).flatMap(([name, isMissing]) =>
    isMissing ? [name] : [],
  )

test('a complete decision misses nothing and is sent as its contract wants it', () => {
  assert.deepEqual(missingNames(complete), [])
  const body = decisionBody(complete, { pointIds, version: 4 })
  assert.equal(body?.version, 4)
  assert.equal(body?.isApologyEnough, false)
  assert.equal(body?.deviationReason, null)
  assert.deepEqual(body?.remedies, [{ remedyId: 'r1', description: 'A new seal', cost: 120.5, dueOn: null }])
})

test('every point needs a result and grounds', () => {
  const half = { ...complete, points: { p1: complete.points.p1 } }
  assert.deepEqual(missingNames(half), ['points.1.result', 'points.1.grounds'])
  assert.equal(decisionBody(half, { pointIds, version: 4 }), null)
})

test('a remedy needs a choice, a promise and a cost that is a number', () => {
  const remedies = [{ ...noRemedy, cost: 'much' }]
  assert.deepEqual(missingNames({ ...complete, remedies }), [
    'remedies.0.remedyId',
    'remedies.0.description',
    'remedies.0.cost',
  ])
})

test('steps left out need their reason', () => {
  assert.deepEqual(missingNames(complete, true), ['deviationReason'])
})

test('costs add up, and what is not a number counts nothing', () => {
  assert.equal(totalOf([{ ...noRemedy, cost: '10,5' }, { ...noRemedy, cost: '?' }, noRemedy]), 10.5)
})
