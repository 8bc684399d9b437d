import type { TextKey } from '../../../../shared/i18n/text.ts'
import type { Finding, FindingCode, Report } from '../../../../shared/journal/check-receipt.ts'
import { referenceMark } from '../../../kernel/html/codes.ts'
import { html, type SafeHtml } from '../../../kernel/html/html.ts'
import { markedText } from '../../../kernel/html/marked-text.ts'
import type { Page } from '../../../kernel/html/page.ts'

type Verdict = Report['verdict']

/** Every finding that a check can have, with the names of its values: the script in the browser fills the same lines. */
const findings = {
  'organization.bad': [],
  'key.good': ['organization', 'key'],
  'key.bad': ['key'],
  'receipt.good': [],
  'receipt.bad': [],
  'event.good': [],
  'event.bad': [],
  'words.good': [],
  'words.bad': [],
  'entry.good': ['entry', 'size'],
  'entry.bad': [],
  'checkpoint.good': ['size', 'date'],
  'checkpoint.bad': [],
  'growth.good': ['earlier', 'size'],
  'growth.bad': [],
  'growth.open': ['earlier', 'size', 'address'],
  'connection.bad': ['earlier', 'size'],
} as const satisfies Record<FindingCode, readonly string[]>

const outcomeOf = (code: FindingCode): Verdict =>
  code.endsWith('good') ? 'good' : code.endsWith('bad') ? 'bad' : 'open'

/** What came out of a check: the answer first, what it means, then every step of it. */
export function reportPart(page: Page, report: Report): SafeHtml {
  const { verdict, receipts, isOnRecord } = report
  const shows = [
    ...receipts.map((receipt) => line(page, 'verify.proves.receipt', receipt)),
    ...(isOnRecord ? [line(page, 'verify.proves.record', {})] : []),
  ]
  return section(page, verdict, {
    shows: verdict === 'bad' ? [] : shows,
    steps: report.findings.map((finding) => findingLine(page, finding)),
  })
}

/** The same as hidden pieces, for the script that checks in the browser. */
export const reportTemplates = (page: Page): SafeHtml =>
  html`${(['good', 'bad', 'open'] as const).map(
      (verdict) =>
        html`<template data-report="${verdict}"
          >${section(page, verdict, { shows: verdict === 'bad' ? [] : [html`<li data-shows></li>`], steps: [html`<li data-steps></li>`] })}</template
        >`,
    )}
    ${Object.entries(findings).map(
      ([code, names]) =>
        html`<template data-line="${code}"
          >${lineOf(outcomeOf(code as FindingCode), markedText(page.t, `verify.${code}` as TextKey, holes(names)))}</template
        >`,
    )}
    <template data-line="proves.receipt"
      >${lineOf(null, markedText(page.t, 'verify.proves.receipt', holes(['organization', 'date', 'reference'])))}</template
    >
    <template data-line="proves.record">${lineOf(null, page.t('verify.proves.record'))}</template>
    ${(['nothing', 'unreadable', 'keysMissing'] as const).map(
      (code) => html`<template data-line="${code}">${problem(page.t(`error.verify.${code}`))}</template>`,
    )}
    <template data-line="noCrypto">${problem(page.t('verify.noCrypto'))}</template>
    <template data-line="failed">${problem(page.t('verify.failed'))}</template>`

const problem = (text: string): SafeHtml =>
  html`<p class="summary" role="alert" tabindex="-1"><strong class="error">${text}</strong></p>`

type Parts = { readonly shows: readonly SafeHtml[]; readonly steps: readonly SafeHtml[] }

const section = ({ t }: Page, verdict: Verdict, { shows, steps }: Parts): SafeHtml =>
  html`<section class="report ${verdict}" aria-labelledby="verdict" tabindex="-1" data-focus>
    <h2 id="verdict">${t(`verify.verdict.${verdict}`)}</h2>
    ${
      shows.length > 0 &&
      html`<h3>${t('verify.proves.title')}</h3>
        <ul>
          ${shows}
        </ul>`
    }
    <h3>${t('verify.steps')}</h3>
    <ul class="findings">
      ${steps}
    </ul>
    ${
      shows.length > 0 &&
      html`<h3>${t('verify.provesNot.title')}</h3>
        <p>${t('verify.provesNot.text')}</p>`
    }
  </section>`

const findingLine = (page: Page, { code, values }: Finding): SafeHtml => {
  const address = `${page.paths.consistency()}?from=${values.earlier}&to=${values.size}`
  return lineOf(outcomeOf(code), marked(page, `verify.${code}` as TextKey, { address, ...values }))
}

const line = (page: Page, key: TextKey, values: Finding['values']): SafeHtml =>
  lineOf(null, marked(page, key, values))

const lineOf = (outcome: Verdict | null, text: SafeHtml | string): SafeHtml =>
  html`<li class="${outcome}">${text}</li>`

const marked = (page: Page, key: TextKey, values: Finding['values']): SafeHtml =>
  markedText(
    page.t,
    key,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, mark(page, name, value)])),
  )

function mark({ formats }: Page, name: string, value: string | number): SafeHtml {
  if (typeof value === 'number') return html`<bdi>${formats.number(value)}</bdi>`
  if (name === 'reference') return referenceMark(value)
  if (name === 'key') return html`<bdi class="code" dir="ltr">${value}</bdi>`
  const at = new Date(value)
  if (name !== 'date' || Number.isNaN(at.getTime())) return html`<bdi>${value}</bdi>`
  return html`<time datetime="${value}"><bdi>${formats.dayAndTime(at)}</bdi></time>`
}

/** Where the script puts the values. */
const holes = (names: readonly string[]): Record<string, SafeHtml> =>
  Object.fromEntries(
    names.map((name) => {
      const isCode = name === 'key' || name === 'reference'
      return [
        name,
        html`<bdi data-value="${name}" class="${isCode && 'code'}" dir="${isCode && 'ltr'}"></bdi>`,
      ]
    }),
  )
