import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { likenessOf, nearlySame, sharedShare } from './likeness.rules.ts'

const letter =
  'Since Monday there has been no hot water in our house. I have called your service line four times and each time I was promised a technician who never came. My children are small and we wash with water from the kettle. Please send somebody today and tell me who pays for the electricity.'
const share = (one: string, other: string) =>
  sharedShare(likenessOf(one).signature, likenessOf(other).signature)
const meet = (one: string, other: string) => {
  const bands = new Set(likenessOf(one).bands)
  return likenessOf(other).bands.some((band) => bands.has(band))
}

describe('two narratives', () => {
  const near: readonly (readonly [string, string])[] = [
    ['are the same', letter],
    ['differ in capitals, accents and marks', letter.toUpperCase().replaceAll('.', ' !')],
    ['differ in a day and a number', letter.replace('Monday', 'Tuesday').replace('four', 'five')],
    ['differ in a sentence more', `${letter} I also want an apology.`],
    ['differ in the greeting', `Dear Sir or Madam, ${letter} Kind regards, a neighbour`],
  ]
  for (const [how, other] of near)
    test(`that ${how} are found and shown`, () => {
      assert.ok(meet(letter, other))
      assert.ok(share(letter, other) >= nearlySame, String(share(letter, other)))
    })
  const far = [
    'The invoice of October has an amount that I never agreed to. I have called your service line and nobody could explain it. Please send me a correction.',
    'Since Monday my parcel is said to be on its way. I have paid for express and want my money back.',
    'Bizim evde pazartesiden beri sıcak su yok ve servis hattınız dört aramada da kimseyi göndermedi.',
  ]
  for (const other of far)
    test(`of which one says “${other.slice(0, 30)}…” are two matters`, () =>
      assert.ok(share(letter, other) < nearlySame, String(share(letter, other))))
  test('in Turkish and in Chinese are compared by their own words', () => {
    assert.ok(
      share(
        'Asansör bir haftadır çalışmıyor ve kimse telefona bakmıyor',
        'ASANSÖR bir haftadır çalışmıyor ve kimse telefona bakmıyor!',
      ) > 0.9,
    )
    assert.ok(
      share('電梯已經壞了一個星期沒有人接電話請派人來修', '電梯已經壞了一個星期沒有人接電話，請派人來修。') >
        0.9,
    )
  })
  test('of a few words are not compared', () => {
    assert.deepEqual(likenessOf('It does not work').bands, [])
    assert.equal(share('It does not work', 'It does not work'), 0)
  })
})

test('the share that signatures tell is that of the words, within what 64 places allow', () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_each, index) => `word${from + index}`).join(' ')
  // 200 words and 199 pairs each, of which 150 and 149 are the same: 299 / (399 + 399 − 299) = 0.599.
  const told = share(words(0, 200), words(50, 250))
  assert.ok(Math.abs(told - 0.599) < 0.19, String(told))
})
