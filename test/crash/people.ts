import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { eventually } from './redress.ts'

export type SentFile = { readonly name: string; readonly body: Buffer; readonly sha256: string }
export type Proof = { readonly reference: string; readonly accessCode: string }

/** One complaint of one person: how it is filed, and what they were told. */
export type Filing = {
  /** In its narrative, once in the world. */
  readonly marker: string
  readonly way: 'api' | 'apiWithKey' | 'form'
  readonly files: readonly SentFile[]
  /** From the form that was opened; every submit of it carries the same. */
  token: string | null
  /** Of the receipt page, once the form was taken. */
  cookie: string | null
  /** null until the person holds reference and code. */
  proof: Proof | null
  /** Another attempt with the same key told something else: a fault of ours. */
  contradiction: string | null
}

/** What a server said instead of an acknowledgement. */
export class NotTaken extends Error {
  readonly status: number
  readonly body: string
  readonly retryAfter: string | null

  constructor({ status, body, retryAfter }: { status: number; body: string; retryAfter: string | null }) {
    super(`${status} ${body.slice(0, 300)}`)
    this.status = status
    this.body = body
    this.retryAfter = retryAfter
  }
}

const ways = ['api', 'apiWithKey', 'form'] as const
const answerMs = 30_000

export function newFiling(way: Filing['way'], { fileBytes = 20_000 } = {}): Filing {
  const count = way === 'form' ? randomInt(1, 4) : 0
  const files = Array.from({ length: count }, (_, number) => {
    const body = Buffer.from(`${randomUUID()}\n${randomBytes(randomInt(1, fileBytes)).toString('base64')}`)
    return { name: `note-${number}.txt`, body, sha256: createHash('sha256').update(body).digest('hex') }
  })
  return { marker: randomUUID(), way, files, token: null, cookie: null, proof: null, contradiction: null }
}

/** People who file one complaint after the other until they are told to stop; a failure ends nobody. */
export function startFiling(url: string, { people = 8, only }: { people?: number; only?: Filing['way'] }) {
  const filings: Filing[] = []
  const failures: NotTaken[] = []
  const takenAt: number[] = []
  let isOver = false
  const person = async () => {
    while (!isOver) {
      const filing = newFiling(only ?? ways[randomInt(ways.length)] ?? 'api')
      filings.push(filing)
      try {
        await file(url, filing)
        takenAt.push(performance.now())
        if (filing.way !== 'api' && randomInt(10) === 0) await fileAgain(url, filing)
      } catch (error) {
        if (error instanceof NotTaken) failures.push(error)
        await sleep(50)
      }
    }
  }
  const all = Array.from({ length: people }, person)
  const stop = async () => {
    isOver = true
    await Promise.all(all)
  }
  return {
    filings,
    failures,
    acknowledged: () => filings.filter(({ proof }) => proof).length,
    /** How long nobody was acknowledged, at the longest, since then. */
    longestPauseMs(since: number): number {
      const times = [since, ...takenAt.filter((at) => at > since)]
      return Math.round(Math.max(0, ...times.map((at, index) => at - (times[index - 1] ?? at))))
    },
    /** Nobody begins another one; the promise waits for those under way. */
    stop,
  }
}

/** Whoever heard nothing and can ask again without harm does so, until it is taken. */
export async function settle(url: string, filings: readonly Filing[], withinMs = 60_000): Promise<void> {
  const open = filings.filter(({ way, proof }) => way !== 'api' && !proof)
  await Promise.all(open.map((filing) => eventually(() => file(url, filing), withinMs)))
}

/** Files, or goes on where the last attempt was broken off. */
export async function file(url: string, filing: Filing): Promise<void> {
  const proof = filing.way === 'form' ? await fileForm(url, filing) : await fileByApi(url, filing)
  const known = filing.proof
  if (known && (known.reference !== proof.reference || known.accessCode !== proof.accessCode))
    filing.contradiction = `${known.reference} and ${proof.reference}`
  filing.proof ??= proof
}

async function fileAgain(url: string, filing: Filing): Promise<void> {
  filing.cookie = null
  await file(url, filing)
}

export const narrativeOf = ({ marker }: Filing): string =>
  `crash-proof ${marker} ${'The heating has been cold for nine days and nobody came. '.repeat(15)}`

async function fileByApi(url: string, filing: Filing): Promise<Proof> {
  const answer = await ask(`${url}/api/v1/intake`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(filing.way === 'apiWithKey' ? { 'idempotency-key': filing.marker } : {}),
    },
    body: JSON.stringify({
      kind: 'complaint',
      language: 'en',
      narrative: narrativeOf(filing),
      contact: { name: 'Ada', email: `${filing.marker}@example.org` },
    }),
  })
  if (answer.status !== 201) throw await notTaken(answer)
  return (await answer.json()) as Proof
}

async function fileForm(url: string, filing: Filing): Promise<Proof> {
  const page = `${url}/en/complain`
  filing.token ??= tokenIn(await textOf(await ask(page)))
  if (!filing.cookie) {
    const form = new FormData()
    form.set('token', filing.token)
    form.set('narrative', narrativeOf(filing))
    form.set('name', 'Ada')
    form.set('email', `${filing.marker}@example.org`)
    for (const each of filing.files) form.append('files', new Blob([each.body]), each.name)
    const answer = await ask(page, { method: 'POST', body: form, headers: { accept: 'text/html' } })
    if (answer.status !== 303) throw await notTaken(answer)
    filing.cookie = cookiesOf(answer)
  }
  return proofIn(await textOf(await ask(`${url}/en/receipt`, { headers: { cookie: filing.cookie } })))
}

/** Every request comes from an address of its own. */
export function ask(
  url: string,
  { headers = {}, ...rest }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
): Promise<Response> {
  const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`
  return fetch(url, {
    ...rest,
    redirect: 'manual',
    headers: { 'x-forwarded-for': address, 'sec-fetch-site': 'same-origin', ...headers },
    signal: AbortSignal.timeout(answerMs),
  })
}

export const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

async function textOf(answer: Response): Promise<string> {
  if (answer.status !== 200) throw await notTaken(answer)
  return answer.text()
}

const notTaken = async (answer: Response) =>
  new NotTaken({
    status: answer.status,
    body: await answer.text(),
    retryAfter: answer.headers.get('retry-after'),
  })

function tokenIn(html: string): string {
  const [, token] = /name="token"\s+value="([^"]+)"/.exec(html) ?? []
  if (!token) throw new Error('a form without a token')
  return token
}

function proofIn(html: string): Proof {
  const codes = Array.from(html.matchAll(/<bdi class="code" dir="ltr">([^<]+)<\/bdi>/g), ([, code = '']) =>
    code.replace(/[^0-9A-Z]/g, ''),
  )
  const [reference, accessCode] = codes
  if (!reference || !accessCode) throw new Error('a receipt without reference and code')
  return { reference, accessCode }
}
