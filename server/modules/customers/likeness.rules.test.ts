import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, test } from 'node:test'
import { labelledPairs, nameLanguages, type Pair } from '../../../test/likeness-set.ts'
import { latinWords, soundOf } from './latin.rules.ts'
import { likeness, matchKeys, nameLikeness, numberKey, samePerson, type Traits } from './likeness.rules.ts'

const nobody: Traits = { name: null, postalAddress: null, emailKeys: [], phoneKeys: [], numberKeys: [] }
const of = (given: Partial<Traits>): Traits => ({ ...nobody, ...given })

describe('names in several scripts', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Щербаков Юрий', 'Yuri Shcherbakov'],
    ['Дмитрий Хохлов', 'Dmitry Khokhlov'],
    ['Σοφία Παπαδοπούλου', 'Sofia Papadopoulou'],
    ['Işıl Yıldız', 'ISIL YILDIZ'],
    ['İbrahim Çağlar', 'ibrahim caglar'],
    ['Nagy László', 'László Nagy'],
    ['Gyöngyösi Zsuzsanna', 'Zsuzsanna Gyongyosi'],
    ['محمد رضا', 'Mohammad Reza'],
    ['Dr. Smith, James', 'James Smith'],
  ]
  for (const [a, b] of same)
    test(`${a} is ${b}`, () => assert.ok(nameLikeness(a, b) >= 0.82, String(nameLikeness(a, b))))
  const different: readonly (readonly [string, string])[] = [
    ['Александр Иванов', 'Александра Иванова'],
    ['Mehmet Kaya', 'Ayşe Kaya'],
    ['Kovács János', 'Kovács Éva'],
    ['Mary Jones', 'Mary Johnson'],
    ['Ann', 'Ann Wilson'],
  ]
  for (const [a, b] of different)
    test(`${a} is not ${b}`, () => assert.ok(nameLikeness(a, b) < 0.82, String(nameLikeness(a, b))))
  test('words come out in Latin letters, and sound alike across customs', () => {
    assert.deepEqual(latinWords('Ёлкина, Объезд'), ['elkina', 'obezd'])
    assert.equal(soundOf('yuri'), soundOf('iurii'))
    assert.equal(numberKey('k-100 200'), 'K100200')
  })
})

describe('two profiles', () => {
  const joan = of({ name: 'Joan Smith', postalAddress: '4 High Street, Leeds', phoneKeys: ['+441'] })
  test('with one phone are one person only if the name agrees', () => {
    assert.ok(likeness(joan, of({ name: 'Smith, Joan', phoneKeys: ['+441'] })).score >= samePerson)
    assert.ok(likeness(joan, of({ name: 'Peter Smith', phoneKeys: ['+441'] })).score < 0.6)
  })
  test('say why', () => {
    const { reasons } = likeness(
      joan,
      of({ name: 'Joan Smith', postalAddress: 'High St 4 Leeds', phoneKeys: ['+442'] }),
    )
    assert.deepEqual(reasons, ['name', 'address', 'otherPhone'])
  })
})

/** Counted over the pairs of one seed. */
function judge(pairs: Iterable<Pair>) {
  const counts = new Map<string, { same: number; found: number; different: number; wrong: number }>()
  let unkeyed = 0
  for (const { language, isSame, a, b } of pairs) {
    const count = counts.get(language) ?? { same: 0, found: 0, different: 0, wrong: 0 }
    counts.set(language, count)
    const keys = new Set(matchKeys(a))
    const isFound = matchKeys(b).some((key) => keys.has(key)) && likeness(a, b).score >= samePerson
    if (isSame && !matchKeys(b).some((key) => keys.has(key))) unkeyed++
    if (isSame) count.same++
    else count.different++
    if (isFound && isSame) count.found++
    if (isFound && !isSame) count.wrong++
  }
  return { counts, unkeyed }
}

// Tuned on seed 7; a seed that nobody looked at while tuning is the judge.
test('“same person” is right in 98 of 100 cases at least and finds 9 of 10, in four languages; docs/recognition.md has the table', async () => {
  const { counts } = judge(labelledPairs({ seed: 20_261_122, people: 2000 }))
  const rows = nameLanguages.map((language) => {
    const count = counts.get(language) ?? { same: 0, found: 0, different: 0, wrong: 0 }
    const precision = count.found / (count.found + count.wrong)
    const recall = count.found / count.same
    assert.ok(precision >= 0.98, `${language}: precision ${precision}`)
    assert.ok(recall >= 0.9, `${language}: recall ${recall}`)
    return `| ${language} | ${count.same} | ${count.different} | ${count.found} | ${count.wrong} | ${precision.toFixed(4)} | ${recall.toFixed(3)} |`
  })
  const told = await readFile(new URL('../../../docs/recognition.md', import.meta.url), 'utf8')
  for (const row of rows) assert.ok(told.replace(/ +/g, ' ').includes(row), `the table should say: ${row}`)
})
