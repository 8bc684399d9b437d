import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stepsDone } from './steps-done.ts'

type View = Parameters<typeof stepsDone>[0]
const fresh = {
  restatement: null,
  assessment: null,
  investigation: null,
  decisions: [],
  complainantAnswer: null,
  referral: null,
  consideration: null,
} satisfies Partial<View>
const decided = {
  id: 'd1',
  level: 1,
  decidedAt: '2026-11-20T10:00:00.000Z',
  deciderName: 'Ayşe',
} as View['decisions'][number]

test('a fresh case has nothing behind it', () => {
  assert.deepEqual(stepsDone(fresh as unknown as View), [])
})

test('a review adds a second decision, with who made it', () => {
  const decisions = [decided, { ...decided, id: 'd2', level: 2, deciderName: 'Deniz' }]
  assert.deepEqual(
    stepsDone({ ...fresh, decisions } as unknown as View).map(({ step, id, byName }) => [step, id, byName]),
    [
      ['decided', 'd1', 'Ayşe'],
      ['reviewed', 'd2', 'Deniz'],
    ],
  )
})

test('an investigation is behind only once it has findings', () => {
  const file = {
    depth: 'light',
    plan: 'Ask',
    findings: null,
    cause: null,
    questions: [],
    evidence: [],
  } as const
  const steps = (findings: string | null) =>
    stepsDone({ ...fresh, investigation: { ...file, findings } } as unknown as View).map(({ step }) => step)
  assert.deepEqual(steps(null), [])
  assert.deepEqual(steps('The seal.'), ['investigated'])
})
