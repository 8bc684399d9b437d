import assert from 'node:assert/strict'
import type { LightMyRequestResponse } from 'fastify'
import type { CaseView } from '../shared/api/case.ts'
import type { Staff, TestMachine } from './harness.ts'

/** Feedback that was filed, and the keys to it. */
export type Filed = { readonly id: string; readonly reference: string; readonly accessCode: string }

/** The case as JSON carries it: instants are text. */
export type CaseAnswer = Omit<CaseView, 'receivedAt' | 'closedAt'> & {
  receivedAt: string
  closedAt: string | null
}

/** Someone on their own page, as a browser without JavaScript: one cookie, plain forms. */
export type Visitor = {
  page(): Promise<string>
  /** Sends the form of the case with this name. */
  send(form: string, fields?: Record<string, string>): Promise<LightMyRequestResponse>
}

/** Files feedback and works on it over HTTP, as scripts, staff and complainants do. */
export type Cases = {
  file(given?: object): Promise<Filed>
  read(as: Staff, filed: Pick<Filed, 'id'>): Promise<CaseAnswer>
  /** A change by a staff member on the newest version, e.g. `act(handler, filed, 'POST restatement', {…})`. */
  act(as: Staff, filed: Pick<Filed, 'id'>, what: string, body?: object): Promise<LightMyRequestResponse>
  /** The same, which has to succeed. */
  done(as: Staff, filed: Pick<Filed, 'id'>, what: string, body?: object): Promise<void>
  visitor(filed: Filed): Promise<Visitor>
}

/** @param eyes someone who sees every case that is not confidential: finds ids and versions */
export function casesOn(redress: TestMachine, eyes: Staff): Cases {
  let visits = 0
  const act: Cases['act'] = async (as, { id }, what, body = {}) => {
    const [method = 'POST', part] = what.split(' ')
    return redress.inject({
      method: method as 'POST',
      url: `/api/v1/complaints/${id}${part ? `/${part}` : ''}`,
      as,
      ...(method === 'GET' ? {} : { payload: { version: await versionOf(redress, id), ...body } }),
    })
  }
  return {
    async file(given = {}) {
      const answer = await redress.inject({
        method: 'POST',
        url: '/api/v1/intake',
        remoteAddress: `10.1.${visits++ % 250}.1`,
        payload: {
          language: 'en',
          narrative: 'The lift has stood still for a week. Nobody answers the phone.',
          contact: { name: 'Joan Smith', email: 'joan@example.org' },
          ...given,
        },
      })
      assert.equal(answer.statusCode, 201, answer.body)
      const receipt = answer.json<Omit<Filed, 'id'>>()
      const found = await redress.inject({
        method: 'GET',
        url: `/api/v1/complaints?q=${receipt.reference}`,
        as: eyes,
      })
      const [row] = found.json<{ items: { id: string }[] }>().items
      assert.ok(row, 'what was filed is in the register')
      return { ...receipt, id: row.id }
    },
    async read(as, { id }) {
      const answer = await redress.inject({ method: 'GET', url: `/api/v1/complaints/${id}`, as })
      assert.equal(answer.statusCode, 200, answer.body)
      return answer.json<CaseAnswer>()
    },
    act,
    async done(as, filed, what, body) {
      const answer = await act(as, filed, what, body)
      assert.ok(answer.statusCode < 300, `${what}: ${answer.statusCode} ${answer.body}`)
    },
    async visitor(filed) {
      const remoteAddress = `10.2.${Math.floor(visits / 250)}.${++visits % 250}`
      const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
      const entered = await redress.inject({
        method: 'POST',
        url: '/en/track',
        remoteAddress,
        headers,
        payload: new URLSearchParams({
          reference: filed.reference,
          accessCode: filed.accessCode,
        }).toString(),
      })
      assert.equal(entered.statusCode, 303, entered.body)
      const cookie = entered.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
      const get = () =>
        redress.inject({ method: 'GET', url: '/en/track/case', remoteAddress, headers: { cookie } })
      return {
        async page() {
          const answer = await get()
          assert.equal(answer.statusCode, 200, answer.body)
          return answer.body
        },
        async send(form, fields = {}) {
          const version = /name="version" value="([^"]*)"/.exec((await get()).body)?.[1]
          return redress.inject({
            method: 'POST',
            url: `/en/track/case/${form}`,
            remoteAddress,
            headers: { ...headers, cookie },
            payload: new URLSearchParams({ ...(version ? { version } : {}), ...fields }).toString(),
          })
        },
      }
    },
  }
}

async function versionOf(redress: TestMachine, complaintId: string): Promise<number> {
  const client = await redress.machine.db.pool.connect()
  try {
    await client.query(`begin; set local app.organization_id = '${redress.organizationId}'`)
    const { rows } = await client.query<{ version: number }>('select version from complaint where id = $1', [
      complaintId,
    ])
    return rows[0]?.version ?? 1
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** The matter restated, assessed, given to `owner` and its investigation begun. */
export async function investigated(cases: Cases, filed: Filed, owner: Staff): Promise<void> {
  await cases.done(owner, filed, 'POST restatement', {
    title: 'The lift stands still',
    restatement: 'Your lift has not moved for a week and nobody answers your calls.',
    points: ['The lift stands still', 'Nobody answers the phone'],
  })
  await cases.done(owner, filed, 'POST assessment', {
    severity: 'medium',
    isSafety: false,
    complexity: 'normal',
    impact: 'several',
  })
  await cases.done(owner, filed, 'POST owner', { ownerId: owner.actor.id })
  await cases.done(owner, filed, 'PUT investigation', { depth: 'normal', plan: 'Ask the lift company.' })
}

/** A decision on every point of the case as `decider` sees it; what is given replaces parts of it. */
export async function decisionOn(cases: Cases, filed: Filed, decider: Staff, given: object = {}) {
  const { points } = await cases.read(decider, filed)
  return {
    points: points.map(({ id }, index) => ({
      pointId: id,
      result: index === 0 ? 'upheld' : 'notUpheld',
      grounds: index === 0 ? 'The motor was broken.' : 'Every call was answered, as the list of calls shows.',
    })),
    isApologyEnough: false,
    apologyReason: 'A week is too long for an apology alone.',
    remedies: [],
    ...given,
  }
}

/** Decided by `decider` and sent to the complainant. */
export async function answered(
  cases: Cases,
  filed: Filed,
  decider: Staff,
  given: object = {},
): Promise<void> {
  await cases.done(decider, filed, 'POST decision', await decisionOn(cases, filed, decider, given))
  await send(cases, filed, decider)
}

/** Sends the letter that the template makes of the decision. */
export async function send(cases: Cases, filed: Filed, sender: Staff): Promise<void> {
  const draft = await cases.act(sender, filed, 'GET letter?purpose=answer')
  const { subject, body, missing } = draft.json<{ subject: string; body: string; missing: string[] }>()
  assert.deepEqual(missing, [], 'the letter of the template is complete')
  await cases.done(sender, filed, 'POST answer', { subject, body })
}
