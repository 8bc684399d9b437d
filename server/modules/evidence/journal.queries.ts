import { checkpointChannels, type getJournal } from '../../../shared/api/journal.ts'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { Read } from '../../kernel/ctx.ts'
import { latestCheckpoint } from '../../kernel/journal/checkpoints.ts'
import { channelsOf } from '../../kernel/journal/export-channels.ts'
import { journalExports } from '../../kernel/journal/export.ts'
import { journalKeys } from '../../kernel/journal/keys.ts'
import { unsealedOf } from '../../kernel/journal/verify.queries.ts'

/** How the journal stands, for whoever may read it. No content of any event. */
export async function journalState(read: Read): Promise<AnswerGiven<typeof getJournal>> {
  const checkpoint = await latestCheckpoint(read)
  const keys = await journalKeys(read)
  return {
    checkpoint,
    waiting: await unsealedOf(read),
    keys: keys.map((key) => ({ ...key, publicKey: key.publicKey.toString('base64') })),
    channels: await channelStates(read),
  }
}

async function channelStates(read: Read): Promise<AnswerGiven<typeof getJournal>['channels']> {
  const set = new Set(channelsOf(read).map(({ name }) => name))
  const done = await journalExports(read)
  return checkpointChannels.map((channel) => ({
    size: 0,
    leftAt: null,
    failure: null,
    ...done.find((each) => each.channel === channel),
    channel,
    isSet: set.has(channel),
  }))
}
