import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { has, hasAt, permissions, roles, type RoleGrant } from '../../../shared/permissions.ts'
import { cleaned, contentRolesGained, isAdministrator } from './staff.rules.ts'

const here = 'site-here'
const grant = (role: RoleGrant['role'], siteId: string | null = null): RoleGrant => ({ role, siteId })
const grants = fc.array(
  fc.record({ role: fc.constantFrom(...roles), siteId: fc.constantFrom(null, here, 'site-there') }),
)

test('a role that holds everywhere takes in the same role at a site', () => {
  assert.deepEqual(cleaned([grant('handler', here), grant('handler'), grant('handler', here)]), [
    grant('handler'),
  ])
})

test('cleaning takes no permission away and gives none', () => {
  fc.assert(
    fc.property(grants, (given) => {
      for (const permission of permissions)
        for (const site of [null, here, 'site-there'])
          assert.equal(hasAt(cleaned(given), permission, site), hasAt(given, permission, site))
    }),
  )
})

test('sight of complaints is gained by a content role that was not held there', () => {
  assert.deepEqual(contentRolesGained([], [grant('administrator')]), [])
  assert.deepEqual(contentRolesGained([], [grant('handler', here)]), ['handler'])
  assert.deepEqual(contentRolesGained([grant('handler')], [grant('handler', here)]), [])
  assert.deepEqual(contentRolesGained([grant('handler', here)], [grant('handler')]), ['handler'])
})

test('whoever keeps or loses roles gains none', () => {
  fc.assert(fc.property(grants, (given) => assert.deepEqual(contentRolesGained(given, given.slice(1)), [])))
})

test('an administrator of one site does not set everything up, and sees no complaint', () => {
  assert.equal(isAdministrator([grant('administrator', here)]), false)
  assert.equal(isAdministrator([grant('administrator')]), true)
  assert.equal(has([grant('administrator')], 'complaint.read'), false)
})
