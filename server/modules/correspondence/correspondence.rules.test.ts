import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { contactChannels } from '../../../shared/statuses.ts'
import { wayTo, type Reachable } from './correspondence.rules.ts'

const someone = (given: Partial<Reachable>): Reachable => ({
  isAnonymous: false,
  preferredChannel: 'email',
  complainantEmail: 'ada@example.org',
  complainantPhone: '+90 532 111 22 33',
  complainantAddress: 'Harbour Road 7',
  ...given,
})

describe('the way to a complainant', () => {
  it('is the one they prefer', () => {
    for (const preferredChannel of contactChannels) {
      assert.equal(wayTo(someone({ preferredChannel })).channel, preferredChannel)
    }
  })

  it('is another that they gave when the preferred one is unknown', () => {
    assert.deepEqual(wayTo(someone({ complainantEmail: null })), {
      channel: 'phone',
      address: '+90 532 111 22 33',
    })
    const byLetter = someone({ preferredChannel: 'phone', complainantPhone: null, complainantEmail: null })
    assert.deepEqual(wayTo(byLetter), { channel: 'letter', address: 'Harbour Road 7' })
  })

  it('is the page of the case for someone who gave none, or is anonymous', () => {
    const nobody = { complainantEmail: null, complainantPhone: null, complainantAddress: null }
    assert.deepEqual(wayTo(someone(nobody)), { channel: 'portal', address: null })
    assert.deepEqual(wayTo(someone({ isAnonymous: true })), { channel: 'portal', address: null })
  })
})
