import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { groupReference, makeReference } from '../../../shared/reference.ts'
import { runsOf } from './side-by-side.rules.ts'

type Given = {
  from?: string
  id?: string
  subject?: string
  to?: string
  answers?: string
  nature?: 'person' | 'bounce'
}

const aMail = (
  name: string,
  { from = `${name}@x.example`, id = `<${name}@x>`, subject = '', ...more }: Given = {},
) => ({
  name,
  mail: { isReleased: false, envelopeTo: null },
  problem: null,
  content: {
    nature: more.nature ?? ('person' as const),
    from: { name: '', address: from },
    messageId: id,
    inReplyTo: more.answers ? [more.answers] : [],
    references: [],
    subject,
    to: [{ name: '', address: more.to ?? 'complaints@acme.example' }],
    cc: [],
  },
})

const names = (mails: Parameters<typeof runsOf<ReturnType<typeof aMail>>>[0]) =>
  runsOf(mails).map((run) => run.map(({ name }) => name).join(' '))

test('first mails of different people are worked on side by side', () => {
  assert.deepEqual(names([aMail('a'), aMail('b'), aMail('c')]), ['a b c'])
})

test('what may have to do with an earlier mail waits for it: the same sender, the same mail, an answer, a mark, a reference', () => {
  for (const later of [
    aMail('z', { from: 'A@x.example' }),
    aMail('z', { id: '<a@x>' }),
    aMail('z', { answers: '<a@x>' }),
    aMail('z', { to: 'complaints+0123@acme.example' }),
    aMail('z', { subject: `Re: ${groupReference(makeReference(randomBytes))}` }),
    aMail('z', { nature: 'bounce' }),
  ])
    assert.equal(names([aMail('a'), later]).length, 2, JSON.stringify(later))
})

test('the order stays', () => {
  const mails = [
    aMail('a'),
    aMail('b', { answers: '<a@x>' }),
    aMail('c'),
    aMail('d'),
    aMail('e', { from: 'c@x.example' }),
  ]
  assert.deepEqual(names(mails), ['a', 'b', 'c d', 'e'])
})
