import { emptyForm } from '../../../kernel/html/form.ts'
import { trustedHtml } from '../../../kernel/html/html.ts'
import type { OutsideRoute } from '../../../kernel/html/outside-routes.ts'
import type { Frame } from '../../../kernel/html/page.ts'
import { languages } from '../../../../shared/languages.ts'
import type { FeedbackFormView } from './feedback-form.ts'
import type { HomeView } from './home.ts'
import type { ReceiptView } from './receipt.ts'

// Builders for the tests of the pages: each invents what a test does not say.

export const aFrame = (given: Partial<Frame> = {}): Frame => ({
  language: 'en',
  wordSet: 'customer',
  base: '',
  path: '/',
  organization: { name: 'Lakeside Water', hasLogo: false, accent: null, timeZone: 'Europe/Istanbul' },
  languages,
  now: new Date('2026-11-22T09:00:00Z'),
  ...given,
})

export const anOutsideRoute = (given: Partial<OutsideRoute> = {}): OutsideRoute => ({
  name: 'Water Ombudsman',
  address: '12 Quay Street\nLakeside 34000',
  phone: '+90 212 000 00 00',
  url: 'https://ombudsman.example.org',
  window: null,
  untilOn: '2027-05-26',
  cost: 'free',
  ...given,
})

export const aHomeView = (given: Partial<HomeView> = {}): HomeView => ({
  contact: {
    email: 'complaints@lakeside.example.org',
    phone: '+90 212 555 00 00',
    post: 'Lakeside Water, Complaints\n1 Reservoir Road\n34000 Lakeside',
    inPerson: 'At any of our offices, Monday to Friday, 9:00 to 17:00',
  },
  timeLimits: {
    restatement: { unit: 'businessDays', count: 3 },
    update: { unit: 'businessDays', count: 10 },
    decision: { unit: 'businessDays', count: 20 },
  },
  remedies: ['An apology', 'An explanation', 'A repair', 'Your money back'],
  outsideRoutes: [anOutsideRoute({ untilOn: null, window: 'Within 6 months of our answer' })],
  ...given,
})

export const aFormView = (given: Partial<FeedbackFormView> = {}): FeedbackFormView => ({
  kind: 'complaint',
  token: '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000',
  products: [
    { id: 'p1', name: 'Drinking water' },
    { id: 'p2', name: 'Meter and bill' },
  ],
  sites: [
    { id: 's1', name: 'Harbour office' },
    { id: 's2', name: 'Hill office' },
  ],
  remedies: [
    { id: 'apology', name: 'An apology' },
    { id: 'repair', name: 'A repair' },
    { id: 'refund', name: 'Your money back' },
  ],
  prefilled: { site: null, product: null },
  earlier: null,
  files: { most: 5, megabytes: 25 },
  form: emptyForm,
  ...given,
})

export const aReceiptView = (given: Partial<ReceiptView> = {}): ReceiptView => ({
  kind: 'complaint',
  reference: '7K3MQX9P4T2J',
  accessCode: 'CDFHJKMPQRTVWXY2',
  emailToConfirm: 'someone@example.org',
  isAnonymous: false,
  qrCode: trustedHtml(
    '<svg viewBox="0 0 4 4" role="img" aria-label="QR"><path d="M0 0h2v2H0zM2 2h2v2H2z"/></svg>',
  ),
  dates: { restatementOn: '2026-11-26', decisionOn: '2026-12-18', answerOn: null },
  pdfHref: '/en/track/case/receipt.pdf',
  signed: null,
  ...given,
})
