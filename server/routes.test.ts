import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { testMachine, type Staff, type TestMachine } from '../test/harness.ts'
import { permissionsOf, roles, type Permission, type Role } from '../shared/permissions.ts'
import { methodOf, pathOf, type Route } from './kernel/http/route.ts'
import { modules } from './modules.ts'

const routes: readonly Route[] = modules.flatMap((module) => module.routes)
const nameOf = (route: Route) => `${methodOf(route)} ${pathOf(route)}`

/** Whatever is open to everyone is open on purpose: a new entry here is a decision. */
const openOnPurpose = [
  /^GET \/$/,
  /^(GET|POST) \/:language/,
  /^GET \/(brand\.css|logo)$/,
  /^GET \/portal\//,
  /^(GET|POST) \/setup/,
  /^POST \/api\/v1\/intake$/,
  /^GET \/api\/v1\/tracking\/:reference$/,
  /^(POST|DELETE) \/api\/v1\/session$/,
  /^POST \/api\/v1\/invitations\/accept$/,
  /^GET \/api\/v1\/invitations/,
]

let redress: TestMachine
const staff = new Map<Role, Staff>()
let stranger: Staff
let complaintId: string
const secret = 'Only the first organization may read this sentence.'

before(async () => {
  redress = await testMachine()
  for (const role of roles) staff.set(role, await redress.staff(role))
  const organizationId = await redress.otherOrganization({ name: 'Other' })
  stranger = await redress.staff('complaintsManager', { organizationId })
  const created = await redress.inject({
    method: 'POST',
    url: '/api/v1/complaints',
    as: staff.get('handler') as Staff,
    payload: { kind: 'complaint', channel: 'phone', language: 'en', contact: {}, narrative: secret },
  })
  complaintId = created.json<{ id: string }>().id
  assert.ok(complaintId, created.body)
})
after(() => redress.stop())

/** The address with ids in it: the case's where a case is meant, else one that nothing has. */
const addressOf = (route: Route) =>
  pathOf(route)
    .replace(':complaintId', complaintId)
    .replace(/:language\([^)]*\)+/, 'en')
    .replace(/:[a-zA-Z]+(\(.*?\))?/g, '00000000-0000-7000-8000-000000000000')

const ask = (route: Route, as?: Staff, prefix = '') =>
  redress.inject({
    method: methodOf(route) as 'GET',
    url: `${prefix}${addressOf(route)}`,
    headers: { accept: 'application/json' },
    ...(methodOf(route) === 'GET' ? {} : { payload: {} }),
    ...(as ? { as } : {}),
  })

describe('every route lets in whom it names, and nobody else', () => {
  test('nothing is open to everyone by accident', () => {
    const open = routes.filter((route) => route.access === 'public' || route.access === 'party').map(nameOf)
    assert.deepEqual(
      open.filter((name) => !openOnPurpose.some((pattern) => pattern.test(name))),
      [],
    )
  })

  const closed = routes.filter((route) => route.access !== 'public' && route.access !== 'party')

  test('without a session every other route answers 401', async () => {
    for (const route of closed) {
      const answer = await ask(route)
      assert.equal(answer.statusCode, 401, nameOf(route))
    }
  })

  for (const role of roles) {
    test(`${role}: 403 exactly where the role lacks the permission`, async () => {
      for (const route of closed.filter((each) => each.access !== 'signedIn')) {
        // A sign-out would end the session that the next request needs.
        const answer = await ask(route, staff.get(role))
        const isPermitted = (permissionsOf[role] as readonly Permission[]).includes(
          route.access as Permission,
        )
        const isRefused =
          answer.statusCode === 403 && answer.json<{ code: string }>().code === 'auth.notPermitted'
        assert.equal(
          isRefused,
          !isPermitted,
          `${role} ${nameOf(route)}: ${answer.statusCode} ${answer.body.slice(0, 200)}`,
        )
        assert.notEqual(answer.statusCode, 401, nameOf(route))
      }
    })
  }
})

describe('a second organization sees nothing', () => {
  const withCase = routes.filter((route) => pathOf(route).includes(':complaintId'))

  test('not by guessing the id of a case', async () => {
    for (const route of withCase) {
      const answer = await ask(route, stranger)
      assert.ok(
        [400, 404, 415].includes(answer.statusCode),
        `${nameOf(route)}: ${answer.statusCode} ${answer.body.slice(0, 200)}`,
      )
      assert.ok(!answer.body.includes(secret), nameOf(route))
    }
  })

  test('not with its session at the address of the first', async () => {
    const slug = await redress.machine.db.pool
      .query<{ slug: string }>('select slug from organization where id = $1', [redress.organizationId])
      .then(({ rows }) => rows[0]?.slug)
    for (const route of withCase) {
      const answer = await ask(route, stranger, `/o/${slug}`)
      assert.ok(
        [400, 401, 403, 404, 415].includes(answer.statusCode),
        `${nameOf(route)}: ${answer.statusCode}`,
      )
      assert.ok(!answer.body.includes(secret), nameOf(route))
    }
  })

  test('not in lists, nor by searching for the words', async () => {
    for (const route of routes.filter(
      (each) => each.kind === 'api' && methodOf(each) === 'GET' && !pathOf(each).includes(':'),
    )) {
      const answer = await ask(route, stranger)
      assert.ok(!answer.body.includes(secret) && !answer.body.includes(complaintId), nameOf(route))
    }
    const found = await redress.inject({ method: 'GET', url: '/api/v1/complaints?q=sentence', as: stranger })
    assert.deepEqual(found.json<{ items: unknown[] }>().items, [])
    const own = await redress.inject({
      method: 'GET',
      url: '/api/v1/complaints?q=sentence',
      as: staff.get('handler') as Staff,
    })
    assert.equal(own.json<{ items: unknown[] }>().items.length, 1, 'the first organization finds it')
  })

  test('not even when a query forgets its filter: row-level security is the second lock', async () => {
    const { rows: tables } = await redress.machine.db.pool.query<{ name: string; secured: boolean }>(
      `select relname as name, relrowsecurity as secured from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
    )
    assert.deepEqual(
      tables.filter((table) => !table.secured).map((table) => table.name),
      [],
    )
    const client = await redress.machine.db.pool.connect()
    try {
      const other = stranger.actor
      const { rows } = await redress.machine.db.pool.query<{ id: string }>(
        'select id from organization where id <> $1',
        [redress.organizationId],
      )
      await client.query(`begin; set local app.organization_id = '${rows[0]?.id}'`)
      for (const { name } of tables.filter((table) => table.name !== 'organization')) {
        const seen = await client.query(
          `select count(*)::int as foreign from ${name} where organization_id = '${redress.organizationId}'`,
        )
        assert.equal(seen.rows[0]?.foreign, 0, name)
      }
      assert.ok(other.id)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })

  test('and without an organization in the transaction nothing is seen at all', async () => {
    const { rows } = await redress.machine.db.pool.query('select id from complaint')
    assert.deepEqual(rows, [])
  })
})
