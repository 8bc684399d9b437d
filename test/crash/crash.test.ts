import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { whyNoRealServers } from '../real-mail.ts'
import { stopTidily, verifyJournal } from './accidents.ts'
import { check } from './check.ts'
import { mailIsFetched } from './imap.ts'
import { mailsPourIn } from './mails.ts'
import { settle, startFiling } from './people.ts'
import { eventually, newPlace, postmasterOf, startRedress } from './redress.ts'
import { addFindings, newResult, problemsOf } from './result.ts'

/** The short form of `npm run test:crash`: one power cut, and one death of PostgreSQL alone. */
test('what was acknowledged outlives a power cut and the death of PostgreSQL, whole and once', async () => {
  const result = newResult('short')
  const place = await newPlace()
  try {
    const before = await startRedress(place)
    const first = startFiling(place.url, {})
    await eventually(async () => assert.ok(first.acknowledged() > 8), 20_000)
    const ended = first.stop()
    await before.killAll()
    await ended
    const redress = await startRedress(place)
    await settle(place.url, first.filings)

    const second = startFiling(place.url, {})
    await sleep(700)
    const taken = second.acknowledged()
    process.kill(postmasterOf(place) ?? 0, 'SIGKILL')
    await eventually(async () => assert.ok(second.acknowledged() >= taken + 16), 30_000)
    await second.stop()
    for (const refused of second.failures) assert.equal(refused.status, 503, refused.message)
    await settle(place.url, second.filings)

    addFindings(result, await check(place, [...first.filings, ...second.filings]))
    await verifyJournal(place, result)
    await stopTidily(redress, place, result)
    assert.deepEqual(problemsOf(result), [])
    assert.ok(result.acknowledged > 16 && result.files > 0)
  } finally {
    await place.remove()
  }
})

test('every mail that was taken while everything was killed is exactly one mail and one case', async () => {
  const result = await mailsPourIn({ rounds: 2 })
  assert.deepEqual(problemsOf(result), [])
  assert.ok(result.acknowledged >= 10)
})

const noServers = await whyNoRealServers()

test(
  'every mail that two servers were fetching while everything was killed is exactly one mail and one case',
  { skip: noServers ?? false },
  async () => {
    const result = await mailIsFetched({ rounds: 1 })
    assert.deepEqual(problemsOf(result), [])
    assert.ok(result.acknowledged > 40)
  },
)
