import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { remission } from '../../../test/remission-1963.ts'
import { atRiskAt, shareAt, survival } from './survival.rules.ts'

const rounded = (value: number) => Number(value.toFixed(3))

describe('survival curves of the published remissions (Freireich 1963)', () => {
  const points = survival(remission.treated)
  test('have the published steps and numbers at risk', () =>
    assert.deepEqual(
      points.map(({ days, atRisk, share }) => [days, atRisk, rounded(share)]),
      [
        [6, 21, 0.857],
        [7, 17, 0.807],
        [10, 15, 0.753],
        [13, 12, 0.69],
        [16, 11, 0.627],
        [22, 7, 0.538],
        [23, 6, 0.448],
      ],
    ))
  test('have intervals from Greenwood’s variance on the log(−log) scale', () => {
    // At 6 weeks by hand: Σd/(n(n−d)) = 3/(21·18) = 0.0079365; ln S = −0.154151; 1.96·√0.0079365/0.154151 = 1.132689.
    const [first] = points
    assert.deepEqual([rounded(first?.low ?? 0), rounded(first?.high ?? 0)], [0.62, 0.952])
    const last = points.at(-1)
    assert.deepEqual([rounded(last?.low ?? 0), rounded(last?.high ?? 0)], [0.188, 0.68])
  })
  test('end at nothing where everybody left', () => {
    const all = survival(remission.placebo)
    assert.equal(rounded(all.find(({ days }) => days === 8)?.share ?? 0), 0.381)
    assert.equal(all.at(-1)?.share, 0)
  })
  test('say how many were there, and what held, after any time', () => {
    assert.equal(atRiskAt(remission.treated, 10), 15)
    assert.equal(atRiskAt(remission.treated, 36), 0)
    assert.equal(rounded(shareAt(points, 15).share), 0.69)
    assert.equal(shareAt(points, 5).share, 1)
  })
})

test('nobody who is only lost from sight counts as gone', () =>
  assert.deepEqual(survival([{ days: 10, left: 0, stillThere: 5 }]), []))

/** The product-limit formula as it stands in the paper, person by person: ∏ over times of leaving (1 − dᵢ/nᵢ). */
function slowShare(people: readonly (readonly [days: number, hasLeft: boolean])[], day: number): number {
  const times = [...new Set(people.flatMap(([days, hasLeft]) => (hasLeft && days <= day ? [days] : [])))]
  return times.reduce((share, time) => {
    const atRisk = people.filter(([days]) => days >= time).length
    const left = people.filter(([days, hasLeft]) => hasLeft && days === time).length
    return share * (1 - left / atRisk)
  }, 1)
}

describe('survival curves of whoever is followed', () => {
  const people = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.boolean()), { maxLength: 80 })
  const endingsOf = (those: readonly (readonly [number, boolean])[]) =>
    those.map(([days, hasLeft]) => ({ days, left: hasLeft ? 1 : 0, stillThere: hasLeft ? 0 : 1 }))

  test('fall only, stay from 0 to 1 and within their interval, and are the product of the formula', () =>
    fc.assert(
      fc.property(people, (those) => {
        const points = survival(endingsOf(those))
        let before = 1
        for (const { days, share, low, high } of points) {
          assert.ok(share >= 0 && share <= before + 1e-12)
          assert.ok(low >= 0 && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1)
          assert.ok(Math.abs(share - slowShare(those, days)) < 1e-9)
          before = share
        }
      }),
    ))
  test('do not depend on the order in which people are told, nor on how they are grouped by day', () =>
    fc.assert(
      fc.property(people, (those) => {
        const grouped = [...Map.groupBy(endingsOf(those), ({ days }) => days)].map(([days, all]) => ({
          days,
          left: all.filter(({ left }) => left === 1).length,
          stillThere: all.filter(({ stillThere }) => stillThere === 1).length,
        }))
        assert.deepEqual(survival(grouped), survival(endingsOf(those.toReversed())))
      }),
    ))
})
