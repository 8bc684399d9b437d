import assert from 'node:assert/strict'
import { test } from 'node:test'
import { portalAssets } from '../../../kernel/html/assets.ts'
import type { SafeHtml } from '../../../kernel/html/html.ts'
import { languages } from '../../../../shared/languages.ts'
import { kinds } from '../../../../shared/statuses.ts'
import { failurePage, noOrganizationPage } from './failures.ts'
import { feedbackFields } from '../intake.rules.ts'
import { feedbackFormPage } from './feedback-form.ts'
import { homePage } from './home.ts'
import { receiptPage } from './receipt.ts'
import { aFormView, aFrame, aHomeView, anOutsideRoute, aReceiptView } from './samples.ts'
import { accessibilityPage, privacyPage } from './statements.ts'

const count = (page: SafeHtml, pattern: RegExp) => page.toString().match(pattern)?.length ?? 0
const privacyView = { officer: null, retentionYears: 3, authority: null, additions: [] }

test('every page stands in every language, with direction, one heading and no text by its key', () => {
  for (const language of languages) {
    const frame = aFrame({ language })
    const pages = [
      homePage(frame, aHomeView()),
      ...kinds.map((kind) => feedbackFormPage(frame, aFormView({ kind }))),
      ...kinds.map((kind) => receiptPage(frame, aReceiptView({ kind }))),
      privacyPage(frame, privacyView),
      accessibilityPage(frame),
      failurePage(frame, { status: 404, code: 'notFound', details: {}, number: '1' }),
      noOrganizationPage(language),
    ]
    for (const page of pages) {
      assert.equal(count(page, /<h1>/g), 1)
      assert.match(page.toString(), new RegExp(`<html lang="${language}" dir="(ltr|rtl)">`))
      assert.doesNotMatch(page.toString(), /\{\{|undefined|\[object|>(home|complain|receipt|page)\.[a-z]/)
    }
  }
})

test('the first page says the time limits, that it is free, and where else one can go', () => {
  const page = homePage(aFrame(), aHomeView()).toString()
  assert.match(page, /within 3 working days/)
  assert.match(page, /within 20 working days/)
  assert.match(page, /every 10 working days/)
  assert.match(page, /It costs nothing/)
  assert.match(page, /Water Ombudsman/)
})

test('an address that an administrator mistyped into something dangerous is not followed', () => {
  const outsideRoutes = [anOutsideRoute({ url: 'javascript:alert(1)' })]
  assert.doesNotMatch(homePage(aFrame(), aHomeView({ outsideRoutes })).toString(), /href="javascript/)
})

test('an empty form asks for two things only; the rest is folded away', () => {
  const page = feedbackFormPage(aFrame(), aFormView())
  assert.equal(count(page, / required/g), 1)
  assert.equal(count(page, /<details>/g), 4, 'languages and three folded parts')
  assert.equal(count(page, /<details open>/g), 0)
})

test('the form has a field for everything that is read from it', () => {
  const page = feedbackFormPage(
    aFrame(),
    aFormView({ earlier: '7K3MQX9P4T2J', form: { values: { origin: 'qr' }, errors: [] } }),
  ).toString()
  for (const name of feedbackFields) assert.match(page, new RegExp(`name="${name}"`))
})

test('after a failed submit everything typed is still there, escaped, and each message is at its field', () => {
  const typed = '\n<script>alert("1")</script>\n'
  const form = {
    values: {
      narrative: typed,
      anonymous: 'yes',
      remedies: ['refund'],
      productId: 'p2',
      accessibilityNeeds: 'Large print',
    },
    errors: [
      { field: 'files', code: 'files.tooMany', details: { max: 5 } },
      { field: 'narrative', code: 'intake.narrativeTooLong', details: { max: 20_000 } },
    ],
  }
  const page = feedbackFormPage(aFrame(), aFormView({ form })).toString()
  assert.match(page, />\n\n&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;\n<\/textarea/)
  assert.match(page, /name="anonymous"\s+value="yes"\s+checked/)
  assert.match(page, /value="refund"\s+checked/)
  assert.match(page, /<option value="p2" selected>/)
  assert.match(page, /Large print/)
  assert.match(page, /<title>Please check: /)
  const summary = page.slice(page.indexOf('class="summary"'), page.indexOf('<h1>'))
  assert.ok(summary.indexOf('#narrative') < summary.indexOf('#files'), 'in the order of the form')
  assert.match(page, /aria-describedby="narrative-hint narrative-error"/)
  assert.match(page, /aria-invalid="true"/)
})

test('a message of the summary links to a field that exists', () => {
  const errors = feedbackFields.map((field) => ({ field, code: 'field.tooLong' }))
  const page = feedbackFormPage(aFrame(), aFormView({ form: { values: {}, errors } })).toString()
  const hidden = ['token', 'earlier', 'origin']
  for (const field of feedbackFields.filter((each) => !hidden.includes(each))) {
    assert.match(page, new RegExp(`id="${field}"`), field)
  }
})

test('a poster fills in the place, and what the person chose instead counts more', () => {
  const prefilled = { site: { id: 's1', name: 'Harbour office' }, product: null }
  const page = feedbackFormPage(aFrame(), aFormView({ prefilled })).toString()
  assert.match(page, /About this place: Harbour office/)
  assert.match(page, /<option value="s1" selected>/)
  assert.match(page, /<details open>/)
  const changed = aFormView({ prefilled, form: { values: { siteId: 's2' }, errors: [] } })
  assert.match(feedbackFormPage(aFrame(), changed).toString(), /<option value="s2" selected>/)
})

test('the language links keep the page', () => {
  const page = feedbackFormPage(
    aFrame({ base: '/o/acme', path: '/complain?site=s1' }),
    aFormView(),
  ).toString()
  assert.match(page, /href="\/o\/acme\/ar\/complain\?site=s1"\s+hreflang="ar"\s+lang="ar"\s+dir="rtl"/)
})

test('the receipt shows reference and access code in fours, left to right, and the dates in words', () => {
  const page = receiptPage(aFrame({ language: 'ar' }), aReceiptView()).toString()
  assert.match(page, /<bdi class="code" dir="ltr">7K3M-QX9P-4T2J<\/bdi>/)
  assert.match(page, /<bdi class="code" dir="ltr">CDFH-JKMP-QRTV-WXY2<\/bdi>/)
  assert.match(receiptPage(aFrame(), aReceiptView()).toString(), /<strong>Thursday 26 November<\/strong>/)
})

test('no page has inline style, inline script or an address outside', () => {
  const pages = [
    homePage(aFrame(), aHomeView()),
    feedbackFormPage(aFrame(), aFormView()),
    receiptPage(aFrame(), aReceiptView()),
  ]
  for (const page of pages) {
    assert.doesNotMatch(page.toString(), /\sstyle=|<style|\son[a-z]+=|<script(?! src="\/portal\/)|src="http/)
  }
})

test('a whole page stays below 30 kB over the wire', () => {
  const assets = Object.values(portalAssets).reduce((sum, { body }) => sum + body.length, 0)
  const page = Buffer.byteLength(feedbackFormPage(aFrame(), aFormView()).toString())
  assert.ok(assets + page < 30_000, `${assets} + ${page} bytes`)
})

test('a failure tells what to do, and an unknown one its number for the log', () => {
  const known = failurePage(aFrame(), { status: 403, code: 'auth.otherOrigin', details: {}, number: '1' })
  assert.match(known.toString(), /another website/)
  const unknown = failurePage(aFrame(), { status: 500, code: 'unexpected', details: {}, number: '7f3a' })
  assert.match(unknown.toString(), /7f3a/)
})
