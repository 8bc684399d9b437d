import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { sampleOf } from '../test/json-sample.ts'
import { testMachine, type Staff, type TestMachine } from '../test/harness.ts'
import { has, roles, type Role } from '../shared/permissions.ts'
import { inRead, makeCtx } from './kernel/ctx.ts'
import { methodOf, pathOf, type Route } from './kernel/http/route.ts'
import { modules } from './modules.ts'
import { addApiKey } from './modules/staff/api-key.commands.ts'

// Made from the table of routes: a new route is in it without anyone thinking of it.

const routes = modules.flatMap((module) => module.routes)
const guarded = routes.filter(({ access }) => access !== 'public' && access !== 'party')
const nameOf = (route: Route) => `${methodOf(route)} ${pathOf(route)}`

let redress: TestMachine
let staffByRole: Map<Role, Staff>
let complaintId: string
before(async () => {
  redress = await testMachine()
  const staff = await Promise.all(roles.map(async (role) => [role, await redress.staff(role)] as const))
  staffByRole = new Map(staff)
  complaintId = await aComplaint()
})
after(() => redress.stop())

const secret = 'what nobody else may ever read'

async function aComplaint(): Promise<string> {
  const handler = await redress.staff('handler')
  const answer = await redress.inject({
    method: 'POST',
    url: '/o/acme/api/v1/complaints',
    payload: {
      kind: 'complaint',
      channel: 'phone',
      language: 'en',
      contact: { name: 'Ann' },
      narrative: secret,
    },
    as: handler,
  })
  assert.equal(answer.statusCode, 201, answer.body)
  return answer.json<{ id: string }>().id
}

let address = 0
/** From an address of its own, so that the rate limit does not answer in the route's place. */
async function call(
  route: Route,
  as: Staff | null,
  { slug = 'acme', ids = {}, token }: { slug?: string; ids?: Record<string, string>; token?: string } = {},
) {
  const url = pathOf(route).replace(
    /:(\w+)(\([^)]*\)\$\))?/g,
    (_whole, name: string) => ids[name] ?? unknownId,
  )
  const payload = methodOf(route) === 'GET' ? undefined : bodyFor(route)
  address += 1
  return redress.inject({
    method: methodOf(route),
    url: `/o/${slug}${url}`,
    query: queryFor(route),
    remoteAddress: `127.1.${Math.floor(address / 250)}.${(address % 250) + 1}`,
    ...(payload === undefined ? {} : { payload }),
    ...(as
      ? { as }
      : { headers: token ? { authorization: `Bearer ${token}` } : { 'sec-fetch-site': 'same-origin' } }),
  })
}
const unknownId = '0190a000-0000-7000-8000-000000000000'

function queryFor(route: Route): Record<string, string> {
  if (route.kind === 'page') return {}
  const sample = sampleOf(z.toJSONSchema(route.endpoint.query, { io: 'input', unrepresentable: 'any' }))
  return sample as Record<string, string>
}

/** A body of the right shape, so that what answers is the command and not the contract. */
function bodyFor(route: Route): object | undefined {
  if (route.kind === 'page') return {}
  const schema = z.toJSONSchema(route.endpoint.body, { io: 'input', unrepresentable: 'any' })
  const sample = sampleOf(schema)
  return typeof sample === 'object' && sample !== null ? sample : undefined
}

const codeOf = (body: string): string => {
  try {
    return (JSON.parse(body) as { code?: string }).code ?? ''
  } catch {
    return ''
  }
}

test('only these doors open without a key', () => {
  const open = routes
    .filter(({ access }) => access === 'public' || access === 'party')
    .filter((route) => !pathOf(route).startsWith('/:language(') && !pathOf(route).startsWith('/portal/'))
    .map(nameOf)
  assert.deepEqual(open.toSorted(), [
    'GET /',
    'GET /.well-known/redress-checkpoint.txt',
    'GET /.well-known/redress-consistency.json',
    'GET /.well-known/redress-keys.json',
    'GET /api/v1/password-resets',
    'GET /api/v1/tracking/:reference',
    'GET /api/v1/tracking/:reference/proof',
    'GET /brand.css',
    'GET /calendar/:file',
    'GET /logo',
    'GET /mail-consent',
    'GET /setup',
    'GET /verify-receipt.js',
    'POST /api/v1/intake',
    'POST /api/v1/invitations/accept',
    'POST /api/v1/password-resets',
    'POST /api/v1/password-resets/accept',
    'POST /api/v1/session',
    'POST /setup',
  ])
})

test('no guarded route answers a stranger', async () => {
  for (const route of guarded) {
    const { statusCode, body } = await call(route, null)
    assert.equal(`${statusCode} ${codeOf(body)}`, '401 auth.signInFirst', nameOf(route))
  }
})

for (const role of roles) {
  test(`the role ${role} comes in where its permissions say so, and nowhere else`, async () => {
    for (const route of guarded) {
      if (route.access === 'public' || route.access === 'party') continue
      const grants = [{ role, siteId: null }]
      const isAllowed = route.access === 'signedIn' || has(grants, route.access)
      // Some routes end the session that calls them.
      const endsSession = route.access === 'signedIn' && methodOf(route) === 'DELETE'
      const staff = endsSession ? await redress.staff(role) : staffByRole.get(role)
      const { statusCode, body } = await call(route, staff ?? null)
      if (isAllowed) {
        assert.notEqual(statusCode, 401, nameOf(route))
        assert.ok(statusCode < 500, `${nameOf(route)}: ${statusCode} ${body}`)
      } else assert.equal(`${statusCode} ${codeOf(body)}`, '403 auth.notPermitted', nameOf(route))
    }
  })
}

test('a session of another organization opens nothing here', async () => {
  const organizationId = await redress.otherOrganization({ slug: 'guests' })
  const guest = await redress.staff(
    roles.map((role) => ({ role, siteId: null })),
    { organizationId },
  )
  for (const route of guarded) {
    const { statusCode } = await call(route, guest)
    assert.equal(statusCode, 401, nameOf(route))
  }
})

test('whoever guesses an id of another organization finds and changes nothing', async () => {
  const organizationId = await redress.otherOrganization({ slug: 'curious' })
  const curious = await redress.staff(
    roles.map((role) => ({ role, siteId: null })),
    { organizationId },
  )
  const eventsHere = () =>
    inRead(makeCtx({ ...redress.ctx() }), (read) => read.sql.selectFrom('event').select('id').execute())
  const before = (await eventsHere()).length
  const ids = await idsOfEverything()
  const withIds = guarded.filter(
    (route) => /:(\w+)/.test(pathOf(route)) && !/sessionId|:key|:on/.test(pathOf(route)),
  )
  for (const route of withIds) {
    const { statusCode, body } = await call(route, curious, { slug: 'curious', ids })
    assert.equal(statusCode, 404, `${nameOf(route)}: ${body}`)
    assert.ok(!body.includes(secret), nameOf(route))
  }
  assert.equal((await eventsHere()).length, before)
})

/** Ids of this organization for every placeholder; where no record of the kind exists, that of the case. */
async function idsOfEverything(): Promise<Record<string, string>> {
  const staffId = staffByRole.get('handler')?.actor.id ?? ''
  const placeholders = guarded.flatMap((route) =>
    [...pathOf(route).matchAll(/:(\w+)/g)].map(([, name = '']) => name),
  )
  const first = await inRead(redress.ctx(), (read) =>
    read.sql.selectFrom('remedy').select('id').executeTakeFirst(),
  )
  return {
    ...Object.fromEntries(placeholders.map((name) => [name, complaintId])),
    staffId,
    id: first?.id ?? '',
  }
}

test('lists of another organization do not have what is ours in them', async () => {
  const organizationId = await redress.otherOrganization({ slug: 'lister' })
  const lister = await redress.staff(
    roles.map((role) => ({ role, siteId: null })),
    { organizationId },
  )
  for (const route of guarded.filter((each) => methodOf(each) === 'GET' && !pathOf(each).includes(':'))) {
    const { body } = await call(route, lister, { slug: 'lister' })
    assert.ok(!body.includes(complaintId) && !body.includes(secret), nameOf(route))
  }
})

/** What a program may do on a case that it sees: complete the record. */
const openToPrograms = [
  'PATCH /api/v1/complaints/:complaintId',
  'POST /api/v1/complaints/:complaintId/files',
  'POST /api/v1/complaints/:complaintId/notes',
  'POST /api/v1/complaints/:complaintId/tags',
  'POST /api/v1/complaints/:complaintId/links',
  'POST /api/v1/complaints/:complaintId/links/removal',
]

test('a program takes no step of a case and gives nobody a role, even with every role', async () => {
  const administrator = await redress.staff('administrator')
  const { token } = await addApiKey(redress.ctx(administrator), { name: 'Script', roles })
  const ids = await idsOfEverything()
  const steps = guarded.filter(
    (route) =>
      methodOf(route) !== 'GET' &&
      /^.api.v1.(complaints.:complaintId|staff)/.test(pathOf(route)) &&
      !openToPrograms.includes(nameOf(route)),
  )
  assert.ok(steps.length > 30)
  for (const route of steps) {
    const answer = await call(route, null, { ids, token })
    assert.equal(
      `${answer.statusCode} ${codeOf(answer.body)}`,
      '403 auth.staffOnly',
      `${nameOf(route)} ${answer.body}`,
    )
  }
})
