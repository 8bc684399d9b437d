import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { inRead } from '../server/kernel/ctx.ts'
import { organizationOf } from '../server/modules/organization/organization.queries.ts'
import { testMachine, type TestMachine } from './harness.ts'

let redress: TestMachine

before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

test('a test machine has an organization, staff with sessions, and a server', async () => {
  const organization = await inRead(redress.ctx(), organizationOf)
  assert.equal(organization.name, 'Acme')
  const handler = await redress.staff('handler')
  assert.deepEqual(handler.actor.grants, [{ role: 'handler', siteId: null }])
  const answer = await redress.inject({ method: 'GET', url: '/api/v1/nothing-here', as: handler })
  assert.equal(answer.statusCode, 404)
})
