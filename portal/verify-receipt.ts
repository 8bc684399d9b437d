import { checkReceipt, type Finding, type Report, type Tools } from '../shared/journal/check-receipt.ts'
import { isCheckable, readEvidence } from '../shared/journal/evidence.ts'
import type { Consistency, PublicKeys } from '../shared/journal/receipt.ts'
import { groupReference } from '../shared/reference.ts'
import { sha256 } from './sha256.ts'

// Checks receipts in the browser, on the page of the portal and in its offline file. On the page the server
// checks where this cannot; the words are the page's own, in hidden templates.

/** What went wrong before anything could be checked: the name of its template. */
class Problem extends Error {}

const form = document.querySelector<HTMLFormElement>('form[data-verify]')
const result = document.querySelector('[data-result]')
if (form && result) start(form, result)

function start(form: HTMLFormElement, result: Element): void {
  const isOffline = form.dataset.verify === 'offline'
  const run = async () => {
    try {
      show(result, reportOf(await check(form)))
    } catch (error) {
      show(result, line(error instanceof Problem ? error.message : 'failed'))
    }
  }
  void canCheck().then((can) => {
    if (!can && isOffline) show(result, line('noCrypto'))
    // The server goes on checking.
    if (!can && !isOffline) return
    document.querySelector('[data-where]')?.replaceChildren(line('inBrowser'))
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      void run()
    })
    // What a code on paper has filled in is checked at once, and here.
    if (can && textOf(form, 'text').trim() !== '' && result.children.length > 0) void run()
  })
}

/** Whether this browser knows Ed25519, and the page may use it: on the network only over TLS. */
async function canCheck(): Promise<boolean> {
  try {
    await crypto.subtle.importKey('raw', new Uint8Array(32), 'Ed25519', false, ['verify'])
    return true
  } catch {
    return false
  }
}

async function check(form: HTMLFormElement): Promise<Report> {
  const text = `${textOf(form, 'text')}\n${await filesOf(form, 'files')}`
  if (text.trim() === '') throw new Problem('nothing')
  const evidence = readEvidence(text)
  if (!evidence || !isCheckable(evidence)) throw new Problem('unreadable')
  return checkReceipt(toolsFor(form), { evidence, keys: await keysFor(form, evidence.keys) })
}

async function keysFor(form: HTMLFormElement, given: readonly PublicKeys[]): Promise<PublicKeys> {
  const { keys: url } = form.dataset
  if (url) return (await load(url)) as PublicKeys
  const text = `${textOf(form, 'keys')}\n${await filesOf(form, 'keyFiles')}`
  const [keys] = readEvidence(text)?.keys ?? given
  if (!keys) throw new Problem('keysMissing')
  return keys
}

async function load(url: string): Promise<unknown> {
  const answer = await fetch(url, { cache: 'no-store' })
  if (!answer.ok) throw new Problem('failed')
  return answer.json()
}

const textOf = (form: HTMLFormElement, name: string): string => {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLTextAreaElement ? field.value : ''
}

async function filesOf(form: HTMLFormElement, name: string): Promise<string> {
  const field = form.elements.namedItem(name)
  const files = field instanceof HTMLInputElement ? [...(field.files ?? [])] : []
  return (await Promise.all(files.map((file) => file.text()))).join('\n')
}

const toolsFor = (form: HTMLFormElement): Tools => ({
  utf8: (text) => new TextEncoder().encode(text),
  fromBase64,
  sha256,
  async isSigned({ publicKey, bytes, signature }) {
    const key = await crypto.subtle.importKey('raw', copyOf(publicKey), 'Ed25519', false, ['verify'])
    return crypto.subtle.verify('Ed25519', key, copyOf(signature), copyOf(bytes))
  },
  async connect({ from, to }) {
    if (form.dataset.verify === 'offline') return null
    return (await load(`${form.dataset.consistency}?from=${from}&to=${to}`)) as Consistency
  },
})

/** WebCrypto takes only bytes that nobody shares. */
const copyOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}

function reportOf({ verdict, findings, receipts, isOnRecord }: Report): DocumentFragment {
  const report = template(`[data-report="${verdict}"]`)
  const shows = [
    ...receipts.map((receipt) => line('proves.receipt', receipt)),
    ...(isOnRecord ? [line('proves.record')] : []),
  ]
  report.querySelector('[data-shows]')?.replaceWith(...shows)
  report.querySelector('[data-steps]')?.replaceWith(...findings.map(({ code, values }) => line(code, values)))
  return report
}

const template = (selector: string): DocumentFragment => {
  const found = document.querySelector<HTMLTemplateElement>(`template${selector}`)
  return found ? (found.content.cloneNode(true) as DocumentFragment) : new DocumentFragment()
}

function line(code: string, values: Finding['values'] = {}): DocumentFragment {
  const filled = template(`[data-line="${code}"]`)
  for (const hole of filled.querySelectorAll<HTMLElement>('[data-value]')) {
    const name = hole.dataset.value ?? ''
    hole.textContent = name === 'address' ? addressOf(values) : shown(name, values[name] ?? '')
  }
  return filled
}

const addressOf = ({ earlier, size }: Finding['values']): string =>
  `${form?.dataset.consistency}?from=${earlier}&to=${size}`

/** In the page's language; digits are 0–9 everywhere, and English dates are those of most of the world. */
const locale = `${document.documentElement.lang.replace(/^en$/, 'en-GB')}-u-nu-latn`

function shown(name: string, value: string | number): string {
  if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value)
  if (name === 'reference') return groupReference(value)
  const at = new Date(value)
  if (name !== 'date' || Number.isNaN(at.getTime())) return value
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long', hourCycle: 'h23' }).format(
    at,
  )
}

function show(result: Element, content: DocumentFragment): void {
  result.replaceChildren(content)
  const first = result.firstElementChild
  if (first instanceof HTMLElement) first.focus()
}
