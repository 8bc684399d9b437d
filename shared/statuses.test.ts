import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  closableFrom,
  kinds,
  mayCloseAs,
  mayFollow,
  nextStatuses,
  outcomes,
  reopeningReasons,
  reopensTo,
  statuses,
  statusesAfter,
  statusesOf,
  type Kind,
  type Outcome,
  type Status,
} from './statuses.ts'

const outcomesOf = (kind: Kind) => Object.keys(closableFrom[kind]) as Outcome[]

/** Every status that can be come to from one, the one itself not counted unless there is a way back. */
function reachable(kind: Kind, from: Status, isBarred: (status: Status) => boolean = () => false) {
  const seen = new Set<Status>()
  const next = [from]
  for (let status = next.pop(); status; status = next.pop()) {
    for (const after of statusesAfter(kind, status)) {
      if (seen.has(after) || isBarred(after)) continue
      seen.add(after)
      next.push(after)
    }
  }
  return seen
}

/** A walk: at each status one of the next is taken by the number at hand. */
const walk = (kind: Kind, choices: readonly number[]): Status[] =>
  choices.reduce<Status[]>(
    (way, choice) => {
      const after = statusesAfter(kind, way.at(-1) ?? 'received')
      return [...way, after[choice % after.length] as Status]
    },
    ['received'],
  )

const walks = fc.record({
  kind: fc.constantFrom(...kinds),
  choices: fc.array(fc.nat(), { minLength: 1, maxLength: 60 }),
})

describe('the table of statuses', () => {
  test('no walk leaves it: every status after another is one of the kind, and has a next', () => {
    fc.assert(
      fc.property(walks, ({ kind, choices }) => {
        for (const status of walk(kind, choices)) {
          assert.ok(statusesOf(kind).includes(status), `${kind}: ${status}`)
          assert.ok(statusesAfter(kind, status).length > 0, `${kind}: ${status} leads nowhere`)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('a step that the table does not list is none, whatever the statuses', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...statuses),
        fc.constantFrom(...statuses),
        (kind, from, to) => {
          const listed = (nextStatuses[kind] as Partial<Record<Status, readonly Status[]>>)[from]
          assert.equal(mayFollow(kind, from, to), listed?.includes(to) ?? false)
        },
      ),
    )
  })

  for (const kind of kinds) {
    test(`${kind}: every status can be reached from received`, () => {
      const reached = reachable(kind, 'received')
      assert.deepEqual(
        statusesOf(kind).filter((status) => status !== 'received' && !reached.has(status)),
        [],
      )
    })

    test(`${kind}: closed is the only end, and every status comes to it`, () => {
      for (const status of statusesOf(kind)) {
        if (status === 'closed') continue
        assert.ok(reachable(kind, status).has('closed'), status)
        assert.ok(mayFollow(kind, status, 'closed'), `${status} can be closed for some reason`)
        assert.ok(
          outcomesOf(kind).some((outcome) => mayCloseAs(kind, status, outcome)),
          `${status} has an outcome with which it can be closed`,
        )
      }
    })

    test(`${kind}: what can be closed with an outcome is a status that closing may follow`, () => {
      for (const outcome of outcomesOf(kind)) {
        for (const status of statuses.filter((each) => mayCloseAs(kind, each, outcome))) {
          assert.notEqual(status, 'closed')
          assert.ok(mayFollow(kind, status, 'closed'), `${status} as ${outcome}`)
        }
      }
    })

    test(`${kind}: an outcome of another kind closes nothing`, () => {
      for (const outcome of outcomes.filter((each) => !outcomesOf(kind).includes(each)))
        assert.ok(statuses.every((status) => !mayCloseAs(kind, status, outcome)))
    })

    test(`${kind}: withdrawing is possible until it is closed`, () => {
      for (const status of statusesOf(kind))
        assert.equal(mayCloseAs(kind, status, 'withdrawn'), status !== 'closed', status)
    })

    test(`${kind}: reopening leads to a status of the table that may follow closed`, () => {
      for (const outcome of [...outcomesOf(kind), null]) {
        for (const reason of reopeningReasons) {
          const to = reopensTo(kind, outcome, reason)
          if (to) assert.ok(mayFollow(kind, 'closed', to), `${outcome} ${reason}: ${to}`)
        }
      }
    })

    test(`${kind}: whatever its outcome, our own mistake can be put right`, () => {
      for (const outcome of outcomesOf(kind)) assert.ok(reopensTo(kind, outcome, 'ourMistake'), outcome)
    })
  }
})

describe('a refused answer (ISO 10002, 7.9)', () => {
  test('is never closed for silence, on no walk before another answer was given', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 4, maxLength: 80 }), (choices) => {
        const way = walk('complaint', choices)
        way.forEach((status, index) => {
          if (!mayCloseAs('complaint', status, 'noResponse')) return
          const refusedAt = way.lastIndexOf('refused', index)
          if (refusedAt < 0) return
          const since = way.slice(refusedAt, index)
          assert.ok(since.includes('decided'), way.join(' → '))
        })
      }),
      { numRuns: 3_000 },
    )
    assert.ok(!mayCloseAs('complaint', 'refused', 'noResponse'))
    assert.ok(!reachable('complaint', 'refused', (status) => status === 'decided').has('answered'))
  })

  test('cannot be closed as accepted before the complainant accepts', () => {
    assert.ok(!mayCloseAs('complaint', 'refused', 'accepted'))
    for (const status of statuses.filter((each) => each !== 'accepted'))
      assert.ok(!mayCloseAs('complaint', status, 'accepted'), status)
  })

  test('is not stuck where nobody can review it: a running review leads outside too', () => {
    assert.ok(mayFollow('complaint', 'underReview', 'referred'))
  })

  test('can be reviewed, referred outside or accepted after all', () => {
    for (const to of ['underReview', 'referred', 'accepted'] as const)
      assert.ok(mayFollow('complaint', 'refused', to), to)
  })
})

describe('shortcuts that would leave someone out', () => {
  test('nothing is decided without an investigation or a review', () => {
    for (const status of statusesOf('complaint').filter((each) => mayFollow('complaint', each, 'decided')))
      assert.ok(['investigating', 'underReview'].includes(status), status)
  })

  test('nothing is accepted or refused before there is an answer', () => {
    const before = reachable('complaint', 'received', (status) => status === 'answered')
    // A closed case that goes straight to an outside body is one whose answer went out before.
    assert.deepEqual(
      ['accepted', 'refused'].filter((status) => statusesBeforeClosing(before).has(status as Status)),
      [],
    )
  })

  test('a duplicate goes on in the other case, so only our mistake reopens it', () => {
    for (const reason of reopeningReasons)
      assert.equal(reopensTo('complaint', 'duplicate', reason) !== null, reason === 'ourMistake', reason)
  })
})

/** What is reached without going through closed. */
function statusesBeforeClosing(reached: ReadonlySet<Status>): ReadonlySet<Status> {
  const open = reachable('complaint', 'received', (status) => status === 'answered' || status === 'closed')
  return new Set([...reached].filter((status) => open.has(status)))
}
