import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readCheckpointNote } from '../../../shared/journal/checkpoint.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { rotateJournalKey } from '../../kernel/journal/keys.ts'
import { sealEvents } from '../../kernel/journal/seal.ts'

let redress: TestMachine
let auditor: Staff
before(async () => {
  redress = await testMachine({ CHECKPOINT_MAIL: 'keeper@example.org' })
  auditor = await redress.staff('externalAuditor')
})
after(() => redress.stop())

type State = {
  checkpoint: { size: number; root: string; signedAt: string; keyId: string } | null
  waiting: { count: number; since: string | null }
  keys: { id: string; publicKey: string; retiredAt: string | null }[]
  channels: { channel: string; isSet: boolean; leftAt: string | null }[]
}
const get = (url: string, as = auditor) => redress.inject({ url: `/o/acme/api/v1/${url}`, as })
const state = async () => (await get('journal')).json<State>()

test('before the first sealing the page says how much waits, and there is no checkpoint to fetch', async () => {
  const { checkpoint, waiting, keys } = await state()
  assert.deepEqual([checkpoint, keys], [null, []])
  assert.ok(waiting.count > 0 && waiting.since !== null)
  assert.equal((await get('journal/checkpoint')).statusCode, 404)
})

test('an auditor sees how long the journal is, who signs it and where it goes, and fetches the checkpoint', async () => {
  const { sealed } = await sealEvents(redress.ctx())
  await rotateJournalKey(redress.ctx())
  const { checkpoint, waiting, keys, channels } = await state()
  assert.equal(checkpoint?.size, sealed)
  assert.equal(waiting.count, 1)
  assert.deepEqual(
    keys.map(({ id, retiredAt }) => [id === checkpoint?.keyId, retiredAt === null]),
    [
      [true, false],
      [false, true],
    ],
  )
  assert.deepEqual(
    channels.map(({ channel, isSet }) => [channel, isSet]),
    [
      ['folder', false],
      ['mail', true],
      ['webhook', false],
    ],
  )
  const file = await get('journal/checkpoint')
  assert.match(String(file.headers['content-disposition']), /checkpoint\.txt/)
  assert.equal(readCheckpointNote(file.body)?.checkpoint.root, checkpoint?.root)
})

test('who handles complaints has no business here', async () => {
  assert.equal((await get('journal', await redress.staff('handler'))).statusCode, 403)
})
