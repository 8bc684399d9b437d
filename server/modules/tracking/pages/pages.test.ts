import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyForm } from '../../../kernel/html/form.ts'
import { en } from '../../../../shared/i18n/public/en.ts'
import { languages } from '../../../../shared/languages.ts'
import { kinds } from '../../../../shared/statuses.ts'
import { aFrame, anOutsideRoute } from '../../intake/pages/samples.ts'
import type { CaseStatus } from '../../complaints/status-words.rules.ts'
import type { CaseStep } from '../case-status.rules.ts'
import { casePage, type CaseView, type Saved } from './case.ts'
import * as doors from './doors.ts'
import type { Question } from './question.ts'
import { aCaseView, aDecision } from './samples.ts'

const endings = <Ending extends string>(prefix: string) =>
  Object.keys(en)
    .filter((key) => key.startsWith(`${prefix}.`))
    .map((key) => key.slice(prefix.length + 1) as Ending)

const page = (given: Partial<CaseView>, language: (typeof languages)[number] = 'en') =>
  casePage(aFrame({ language }), aCaseView(given)).toString()

const questions: readonly Question[] = [
  { kind: 'restatement', text: 'Brown water for three days.' },
  { kind: 'remedy', sought: 'Your money back', options: [{ id: 'refund', name: 'Your money back' }] },
  { kind: 'answer', mayAskForReview: true, untilOn: '2026-12-05', closesOn: '2026-12-12' },
  { kind: 'reopen', untilOn: '2027-01-12' },
]

test('the page of a case stands in every language, status, step and question', () => {
  for (const language of languages) {
    for (const kind of kinds) assert.match(page({ kind }, language), /<h1>/)
    for (const status of endings<CaseStatus>('status')) {
      const statusValues = { body: 'Ombudsman', reference: '7K3MQX9P4T2J' }
      assert.doesNotMatch(page({ status, statusValues }, language), /\{\{|undefined|>status\./)
    }
    for (const question of questions) assert.match(page({ question }, language), /id="question"/)
  }
  for (const step of endings<CaseStep>('step')) {
    assert.doesNotMatch(page({ steps: [{ step, state: 'current', on: null, byOn: null }] }), />step\./)
  }
  for (const saved of endings<Saved>('track.saved')) assert.match(page({ saved }), /role="status"/)
})

test('the current step is marked for everyone, and the next date is bold', () => {
  assert.match(page({}), /<li class="current" aria-current="step">/)
  assert.match(
    page({}),
    /We check that we understood you – <strong>Thursday 26 November<\/strong> at the latest/,
  )
})

test('a broken promise is admitted', () => {
  const next = { step: 'decision', byOn: '2026-11-18', isLate: true, why: null } as const
  assert.match(page({ next }), /We are sorry/)
})

test('every form carries the version it was made from', () => {
  for (const question of questions) {
    const markup = page({ question, version: '41' })
    const forms = markup.match(/<form /g)?.length ?? 0
    const versions = markup.match(/name="version" value="41"/g)?.length ?? 0
    assert.equal(versions, forms - 1, 'all but the one that closes the case on this device')
  }
})

test('a correction that failed keeps its words, its message and its open fold', () => {
  const form = {
    values: { correction: 'It was four days' },
    errors: [{ field: 'correction', code: 'tracking.notNow' }],
  }
  const markup = page({ question: { kind: 'restatement', text: 'Three days' }, form })
  assert.match(markup, /<details open>/)
  assert.match(markup, /It was four days/)
  assert.match(markup, /id="correction-error"/)
})

test('a review can be asked for only where there is one', () => {
  const asked = { kind: 'answer', mayAskForReview: false, untilOn: null, closesOn: null } as const
  assert.doesNotMatch(page({ question: asked }), /value="review"/)
  assert.match(page({ question: { ...asked, mayAskForReview: true } }), /value="review"/)
})

test('every point of a decision shows its result and its reasons; the newest answer comes first', () => {
  const markup = page({
    decisions: [aDecision(), aDecision({ isReview: true })],
    outsideRoutes: [anOutsideRoute()],
  })
  for (const { reasons } of aDecision().points) assert.ok(markup.includes(reasons))
  assert.ok(markup.indexOf('after the review') < markup.indexOf('<summary>Our answer'))
  assert.match(markup, /Wednesday 26 May 2027/)
})

test('what people wrote is shown as text, in its own direction', () => {
  const hostile = '<img src=x onerror=alert(1)>'
  const message = { from: 'you', sentAt: new Date('2026-11-20T09:00:00Z'), text: hostile, files: [] } as const
  const markup = page({ messages: [message], question: { kind: 'restatement', text: hostile } })
  assert.ok(!markup.includes('<img'))
  assert.match(markup, /<p class="said" dir="auto">&lt;img/)
})

test('a person who may do nothing more sees no form but the one to leave', () => {
  const may = { write: false, withdraw: false, complainAboutHandling: false }
  assert.equal(page({ may }).match(/<form /g)?.length, 1)
})

test('a wrong reference and a wrong code look the same', () => {
  const form = { values: { reference: 'x' }, errors: [{ field: 'reference', code: 'tracking.wrongPair' }] }
  const markup = doors.signInPage(aFrame(), { form, hasExpired: false }).toString()
  assert.match(markup, /do not belong together/)
  assert.match(markup, /value="x"/)
})

test('opening a mailed link only shows a button', () => {
  const frame = aFrame()
  const reference = '7K3MQX9P4T2J'
  for (const markup of [
    doors.newCodePage(frame, { reference }),
    doors.confirmEmailPage(frame, { email: 'a@b.example' }),
  ]) {
    assert.match(markup.toString(), /<form method="post"/)
  }
})

test('every door stands in every language', () => {
  for (const language of languages) {
    const frame = aFrame({ language })
    const pages = [
      doors.signInPage(frame, { form: emptyForm, hasExpired: true }),
      doors.signedOutPage(frame),
      doors.lostCodePage(frame, { form: emptyForm }),
      doors.lostCodeSentPage(frame, { validHours: 24 }),
      doors.newCodeDonePage(frame, { reference: '7K3MQX9P4T2J', accessCode: 'CDFHJKMPQRTVWXY2' }),
      doors.emailConfirmedPage(frame, { reference: '7K3MQX9P4T2J', hasVisit: false }),
      doors.linkExpiredPage(frame),
      doors.withdrawPage(frame, { reference: '7K3MQX9P4T2J', version: '1', form: emptyForm }),
    ]
    for (const markup of pages) assert.doesNotMatch(markup.toString(), /\{\{|undefined|>(track|receipt)\./)
  }
})

test('channels that are closed are told in every language, with what stays open and a form to object', () => {
  for (const language of languages) {
    const restriction = {
      channels: ['phone', 'counter', 'email'],
      reviewOn: '2027-01-20',
      objection: 'none',
    } as const
    const shown = (objection: 'none' | 'open' | 'decided') =>
      casePage(aFrame({ language }), aCaseView({ restriction: { ...restriction, objection } })).toString()
    assert.match(shown('none'), /action="[^"]*objection"/)
    assert.doesNotMatch(shown('open'), /objection"/)
    assert.doesNotMatch(shown('decided') + shown('none'), /\{\{|undefined|track\.restriction/)
  }
})
