import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { casesOn, type Filed } from '../../../test/cases.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
let manager: Staff
let filed: Filed
before(async () => {
  redress = await testMachine()
  manager = await redress.staff('complaintsManager')
  filed = await casesOn(redress, manager).file()
})
after(() => redress.stop())

const finds = async (q: string): Promise<boolean> => {
  const url = `/api/v1/complaints?q=${encodeURIComponent(q)}`
  const found = await redress.inject({ method: 'GET', url, as: manager })
  return found.json<{ items: { id: string }[] }>().items.some(({ id }) => id === filed.id)
}

test('a part of a reference finds its case, as people copy it from a letter or hear it on the phone', async () => {
  const whole = filed.reference.replaceAll('-', '')
  const [first, second, third] = [whole.slice(0, 4), whole.slice(4, 8), whole.slice(8)]
  for (const part of [
    first,
    first.toLowerCase(),
    `${first}-${second}`,
    `${first} ${second}`,
    `${first}${second}`,
    whole.slice(0, 6),
    whole.slice(0, 11),
    second,
    third,
    `${second}-${third}`,
    `${second}${third}`,
    `${second}-${third.slice(0, 2)}`,
  ])
    assert.ok(await finds(part), `${part} of ${whole}`)
})
