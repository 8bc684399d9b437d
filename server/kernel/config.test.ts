import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readConfig, settings } from './config.ts'
import { Refusal } from './errors.ts'

test('without any setting Redress serves loopback and keeps its data beside itself', () => {
  const config = readConfig({})
  assert.equal(config.publicUrl, 'http://127.0.0.1:8080')
  assert.equal(config.role, 'both')
  assert.match(config.dataDir, /\/data$/)
  assert.equal(config.smtpUrl, undefined)
})

test('links are made from PUBLIC_URL, without a slash at its end', () => {
  const config = readConfig({ PUBLIC_URL: 'https://complaints.example.org/' })
  assert.equal(config.publicUrl, 'https://complaints.example.org')
  assert.equal(config.mailFrom, 'complaints@complaints.example.org')
})

test('a setting that is empty counts as not given', () => {
  assert.equal(readConfig({ PORT: ' ' }).port, 8080)
})

test('a wrong value is refused by the name of its setting, without the value, which may be a password', () => {
  const wrong: [name: string, value: string][] = [
    ['PORT', '99999'],
    ['PORT', 'http'],
    ['DATABASE_URL', 'mysql://root:secret@db'],
    ['SMTP_URL', 'mail.example.org'],
    ['REDRESS_ROLE', 'boss'],
    ['REDRESS_KEY', 'short'],
    ['PUBLIC_URL', 'ftp://example.org'],
    ['FILES_QUOTA_GB', '-1'],
  ]
  for (const [name, value] of wrong) {
    assert.throws(
      () => readConfig({ [name]: value }),
      (error) =>
        error instanceof Refusal &&
        error.code === 'config.wrongValue' &&
        error.details.name === name &&
        !JSON.stringify(error.details).includes(value),
      `${name}=${value}`,
    )
  }
})

test('every setting says in its own words what it accepts', () => {
  const words = Object.keys(settings).flatMap((name) =>
    ['x', '-1', '1.5', '1e99'].flatMap((value) => {
      try {
        readConfig({ [name]: value })
        return []
      } catch (error) {
        return error instanceof Refusal ? `${name}: ${String(error.details.expected)}` : String(error)
      }
    }),
  )
  assert.ok(words.length > 40)
  assert.deepEqual(
    words.filter((line) => !/: (a |an |at least |one of |yes or no)/.test(line)),
    [],
  )
})

test('docs/operations.md says of every setting what config.ts says', () => {
  const table = Object.entries(settings).map(([name, { fallback, about }]) => [
    `\`${name}\``,
    fallback ? `\`${fallback}\`` : '',
    about,
  ])
  const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8')
  const written = page
    .split('\n')
    .filter((line) => /^\| `[A-Z_]+`/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  assert.deepEqual(written, table)
})
