import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TFunction } from 'i18next'
import { createFormat } from '../../../ui/format.ts'
import { whyValues } from './why-values.ts'

const texts: Readonly<Record<string, string>> = { 'deadlines.pack.redressDefault': 'Redress default' }
const t = ((key: string) => texts[key] ?? '') as unknown as TFunction
const context = {
  t,
  format: createFormat({ language: 'en-GB', timeZone: 'Europe/Istanbul' }),
  now: new Date('2026-11-22T12:00:00Z'),
}

test('days, instants and names of texts are said in words, other values stay', () => {
  assert.deepEqual(
    whyValues(
      {
        dueOn: '2026-11-26',
        fromAt: '2026-11-22T21:30:00Z',
        packKey: 'deadlines.pack.redressDefault',
        count: 4,
        calendar: 'Turkey',
      },
      context,
    ),
    {
      dueOn: 'Thu 26 Nov',
      fromAt: 'Mon 23 Nov, 00:30',
      packKey: 'Redress default',
      count: 4,
      calendar: 'Turkey',
    },
  )
})

test('the name of an unknown pack is better than nothing', () => {
  assert.deepEqual(whyValues({ packKey: 'ownPack' }, context), { packKey: 'ownPack' })
})
