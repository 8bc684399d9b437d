import { emptyForm } from '../../../kernel/html/form.ts'
import type { TimelineStep } from '../case-status.rules.ts'
import type { CaseView } from './case.ts'
import type { DecisionView } from './decision.ts'

// Builders for the tests of the pages: each invents what a test does not say.

const steps: readonly TimelineStep[] = [
  { step: 'received', state: 'done', on: new Date('2026-11-20T08:12:00Z'), byOn: null },
  { step: 'understanding', state: 'current', on: null, byOn: '2026-11-26' },
  { step: 'investigation', state: 'ahead', on: null, byOn: null },
  { step: 'decision', state: 'ahead', on: null, byOn: '2026-12-18' },
  { step: 'yourAnswer', state: 'ahead', on: null, byOn: null },
  { step: 'closed', state: 'ahead', on: null, byOn: null },
]

export const aCaseView = (given: Partial<CaseView> = {}): CaseView => ({
  kind: 'complaint',
  reference: '7K3MQX9P4T2J',
  receivedAt: new Date('2026-11-20T08:12:00Z'),
  status: 'complaint.received',
  statusValues: {},
  next: {
    step: 'understanding',
    byOn: '2026-11-26',
    isLate: false,
    why: '3 working days after we received it',
  },
  steps,
  question: null,
  decisions: [],
  outsideRoutes: [],
  messages: [],
  restriction: null,
  submitted: {
    narrative: 'The water was brown for three days.\nNobody answered the phone.',
    files: [{ name: 'photo of the tap.jpg', bytes: 2_345_678, href: '/en/track/case/files/1' }],
    remedy: 'Your money back',
    product: 'Drinking water',
    orderNumber: 'LW-2231',
    occurred: 'Since last Monday',
    site: null,
  },
  may: { write: true, withdraw: true, complainAboutHandling: true },
  survey: 'none',
  entry: { entry: 1234, size: 5678 },
  version: '3',
  saved: null,
  form: emptyForm,
  ...given,
})

export const aDecision = (given: Partial<DecisionView> = {}): DecisionView => ({
  isReview: false,
  decidedAt: new Date('2026-11-21T10:00:00Z'),
  points: [
    {
      text: 'The water was brown for three days.',
      outcome: 'upheld',
      reasons: 'A pipe was flushed without warning.',
    },
    {
      text: 'Nobody answered the phone.',
      outcome: 'partlyUpheld',
      reasons: 'The line was open, but you waited for more than 20 minutes.',
    },
    { text: 'The bill is too high.', outcome: 'notUpheld', reasons: 'The meter was read twice and works.' },
  ],
  remedies: [
    { text: 'Three days of water fees back', byOn: '2026-12-04', doneOn: null },
    { text: 'An apology by letter', byOn: null, doneOn: '2026-11-21' },
  ],
  letterHref: '/en/track/case/letters/1',
  ...given,
})
