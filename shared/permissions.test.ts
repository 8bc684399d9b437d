import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  contentRoles,
  has,
  hasAt,
  permissions,
  permissionsOf,
  readsAllAt,
  roles,
  type Permission,
  type Role,
  type RoleGrant,
} from './permissions.ts'

const holds = (role: Role, permission: Permission) =>
  (permissionsOf[role] as readonly Permission[]).includes(permission)

const sites = ['site a', 'site b'] as const
const anyGrant: fc.Arbitrary<RoleGrant> = fc.record({
  role: fc.constantFrom(...roles),
  siteId: fc.constantFrom(null, ...sites),
})
const anyGrants = fc.array(anyGrant, { maxLength: 4 })
const anyPermission = fc.constantFrom(...permissions)
const anySite = fc.constantFrom(null, ...sites)

describe('who may do what', () => {
  test('an administrator sees no complaint by virtue of that role, nor does an external auditor', () => {
    for (const role of ['administrator', 'externalAuditor'] as const) {
      assert.deepEqual(
        permissions.filter((permission) => permission.startsWith('complaint.') && holds(role, permission)),
        [],
      )
      assert.ok(!holds(role, 'customer.read'))
      assert.ok(!contentRoles.includes(role))
    }
  })

  test('auditors change nothing', () => {
    const changes = permissions.filter((permission) => !/\.(read|work)$/.test(permission))
    for (const role of ['auditor', 'externalAuditor'] as const)
      assert.deepEqual(
        changes.filter((permission) => holds(role, permission)),
        [],
      )
  })

  test('only administrators invite staff and make API keys', () => {
    for (const permission of ['staff.edit', 'apiKey.edit'] as const)
      assert.deepEqual(
        roles.filter((role) => holds(role, permission)),
        ['administrator'],
      )
  })

  test('whoever works on complaints can read them', () => {
    for (const role of roles) {
      const works = permissions.some(
        (permission) =>
          /^complaint\.(settle|handle|decide|assign|manage|review)$/.test(permission) &&
          holds(role, permission),
      )
      if (works) assert.ok(holds(role, 'complaint.read'), role)
    }
  })

  test('every permission is someone’s', () => {
    for (const permission of permissions)
      assert.ok(
        roles.some((role) => holds(role, permission)),
        permission,
      )
  })
})

describe('grants', () => {
  test('without grants nothing is allowed', () => {
    fc.assert(
      fc.property(anyPermission, anySite, (permission, siteId) => {
        assert.ok(!has([], permission))
        assert.ok(!hasAt([], permission, siteId))
      }),
    )
  })

  test('a grant more never takes anything away', () => {
    fc.assert(
      fc.property(anyGrants, anyGrant, anyPermission, anySite, (grants, more, permission, siteId) => {
        if (hasAt(grants, permission, siteId)) assert.ok(hasAt([...grants, more], permission, siteId))
        if (readsAllAt(grants, siteId)) assert.ok(readsAllAt([...grants, more], siteId))
      }),
    )
  })

  test('a role at one site opens that site, and what belongs to none, but no other site', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles), anyPermission, (role, permission) => {
        const grants = [{ role, siteId: 'site a' }]
        assert.equal(hasAt(grants, permission, 'site a'), holds(role, permission))
        assert.equal(hasAt(grants, permission, null), holds(role, permission))
        assert.ok(!hasAt(grants, permission, 'site b'))
      }),
    )
  })

  test('front-line staff who handle cases at one site see only their own at the others', () => {
    const grants: RoleGrant[] = [
      { role: 'frontLine', siteId: null },
      { role: 'handler', siteId: 'site a' },
    ]
    assert.ok(readsAllAt(grants, 'site a'))
    assert.ok(hasAt(grants, 'complaint.read', 'site b'))
    assert.ok(!readsAllAt(grants, 'site b'))
  })

  test('what is held at a site is held', () => {
    fc.assert(
      fc.property(anyGrants, anyPermission, anySite, (grants, permission, siteId) => {
        if (hasAt(grants, permission, siteId)) assert.ok(has(grants, permission))
      }),
    )
  })
})
