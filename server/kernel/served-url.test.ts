import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { leaveServedUrl, takeServedUrl, withServedUrl } from './served-url.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'redress-served-'))
after(() => rmSync(dataDir, { recursive: true }))
const publicUrl = 'http://127.0.0.1:23456'
const urlFor = (env: Record<string, string>) => withServedUrl({ REDRESS_DATA: dataDir, ...env }).PUBLIC_URL

test('a command in another shell knows the address of the running server, until it ends', () => {
  assert.equal(urlFor({}), undefined)
  leaveServedUrl({ dataDir, publicUrl })
  assert.equal(urlFor({}), publicUrl)
  takeServedUrl({ dataDir, publicUrl })
  assert.equal(urlFor({}), undefined)
})

test('what is set in the shell counts, and an ending server leaves the address of another', () => {
  leaveServedUrl({ dataDir, publicUrl })
  assert.equal(urlFor({ PUBLIC_URL: 'https://complaints.example.org' }), 'https://complaints.example.org')
  assert.equal(urlFor({ PORT: '9000' }), undefined)
  takeServedUrl({ dataDir, publicUrl: 'http://127.0.0.1:9999' })
  assert.equal(urlFor({}), publicUrl)
})

test('a file that holds no address is passed over', () => {
  writeFileSync(join(dataDir, 'served-url'), 'javascript:alert(1)')
  assert.equal(urlFor({}), undefined)
})
