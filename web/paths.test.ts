import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPaths, organizationPrefix, safeReturn } from './paths.ts'

test('an organization named in the address stays in every link', () => {
  const paths = createPaths(organizationPrefix('/o/acme/desk/register'))
  assert.equal(paths.home(), '/o/acme/desk/')
  assert.equal(paths.register({ status: ['received'] }), '/o/acme/desk/register?status=received')
  assert.equal(paths.api('/api/v1/session'), '/o/acme/api/v1/session')
})

test('without one the desk is at the root of the host', () => {
  assert.equal(organizationPrefix('/desk/'), '')
  assert.equal(organizationPrefix('/o/'), '')
})

test('after signing in one returns to the page one came from', () => {
  assert.equal(safeReturn('/desk', '/desk/register?q=lift#row-2'), '/desk/register?q=lift#row-2')
})

test('a link cannot send a person to another site after signing in', () => {
  for (const evil of [
    'https://evil.example/desk/',
    '//evil.example/desk/',
    '/\\evil.example',
    'javascript:alert(1)',
    '/desk/../x',
    '/deskevil',
    '/desk/sign-in',
  ])
    assert.equal(safeReturn('/desk', evil), '/desk/')
})
