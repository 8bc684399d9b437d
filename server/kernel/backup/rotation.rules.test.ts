import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { backupName, backupsAmong, expiredBackups } from './rotation.rules.ts'

const at = (text: string) => ({
  name: backupName({ madeAt: new Date(text), isSealed: true }),
  madeAt: new Date(text),
})
const daysFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_each, index) =>
    at(new Date(Date.parse(first) + index * 86_400_000).toISOString()),
  )
const keptOf = (backups: ReturnType<typeof daysFrom>, keep: { keepDaily: number; keepWeekly: number }) => {
  const expired = new Set(expiredBackups(backups, keep))
  return backups
    .filter(({ name }) => !expired.has(name))
    .map(({ madeAt }) => madeAt.toISOString().slice(0, 10))
}

test('the newest of each of the last days stays, and the newest of each of the last weeks', () => {
  // 2026-11-22 is a Sunday: the last day of its week.
  assert.deepEqual(keptOf(daysFrom('2026-10-20T02:30:00Z', 34), { keepDaily: 3, keepWeekly: 3 }), [
    '2026-11-08',
    '2026-11-15',
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
  ])
})

test('of several backups of one day the newest stays', () => {
  const [morning, evening] = [at('2026-11-22T02:30:00Z'), at('2026-11-22T21:00:00Z')]
  assert.deepEqual(expiredBackups([evening, morning], { keepDaily: 7, keepWeekly: 5 }), [morning.name])
})

test('old backups stay when none were made since', () => {
  const old = daysFrom('2025-01-06T02:30:00Z', 7)
  assert.equal(keptOf(old, { keepDaily: 7, keepWeekly: 0 }).length, 7)
})

test('names that are not ours are never among them', () => {
  const names = [
    'redress-2026-11-22.tar.gz',
    'redress-2026-11-22T02-30-00Z.tar.zst.part',
    'photos',
    'redress-2026-99-99T02-30-00Z.tar.zst',
  ]
  assert.deepEqual(backupsAmong(names), [])
})

test('whatever lies there, the newest stays, no more than asked for stay, and names tell the time', () => {
  const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  const counts = { keepDaily: fc.integer({ min: 1, max: 9 }), keepWeekly: fc.integer({ min: 0, max: 9 }) }
  fc.assert(
    fc.property(fc.array(moment), fc.record(counts), (moments, keep) => {
      const names = [...new Set(moments.map((madeAt) => backupName({ madeAt, isSealed: false })))]
      const backups = backupsAmong(names)
      assert.deepEqual(
        backups.map((each) => backupName({ ...each, isSealed: false })),
        names,
      )
      const expired = new Set(expiredBackups(backups, keep))
      const kept = names.filter((name) => !expired.has(name))
      const newest = names.toSorted().at(-1)
      assert.ok(newest === undefined || kept.includes(newest))
      assert.ok(kept.length <= keep.keepDaily + keep.keepWeekly)
    }),
  )
})
