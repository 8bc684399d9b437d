import { sql } from 'kysely'
import { isLanguage } from '../../../shared/languages.ts'
import { inRead, inTransaction, type Ctx, type Read } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { latestCheckpoint, noteOf } from './checkpoints.ts'
import { channelsOf, type CheckpointLetter, type ExportChannel } from './export-channels.ts'

declare module '../db/database.ts' {
  interface Database {
    journalExport: {
      organizationId: string
      channel: string
      /** Of the last checkpoint that left this way; 0 while none has. */
      size: number
      leftAt: Date | null
      /** Code of what went wrong at the last try. */
      failure: string | null
    }
  }
}

export type JournalExport = {
  readonly channel: string
  readonly size: number
  readonly leftAt: Date | null
  readonly failure: string | null
}

/** How far each way out has come; ways that are no longer set stay in the list. */
export const journalExports = (read: Read): Promise<JournalExport[]> =>
  read.sql
    .selectFrom('journalExport')
    .select(['channel', 'size', 'leftAt', 'failure'])
    .where('organizationId', '=', read.organizationId)
    .orderBy('channel')
    .execute()

/**
 * Sends the newest checkpoint out of the machine on every way that is set, if the journal has grown since
 * the last one. What fails is noted, logged, and tried again the next time.
 */
export async function exportCheckpoint(ctx: Ctx): Promise<void> {
  const channels = channelsOf(ctx)
  if (channels.length === 0) return
  const { letter, done } = await inRead(ctx, async (read) => ({
    letter: await letterOf(read),
    done: await journalExports(read),
  }))
  if (!letter) return
  for (const channel of channels) {
    const before = done.find((each) => each.channel === channel.name)
    if (isDue(channel, { before, letter, now: ctx.now })) await exportBy(ctx, { channel, letter })
  }
}

type Due = { before: JournalExport | undefined; letter: CheckpointLetter; now: Date }

/** Schedules are a little late at times; a way that is due once a day must not skip one for that. */
const slackMs = 30 * 60_000

function isDue({ everyMs }: ExportChannel, { before, letter, now }: Due): boolean {
  if (!before) return true
  if (before.size >= letter.size) return false
  return before.failure !== null || now.getTime() - (before.leftAt?.getTime() ?? 0) >= everyMs - slackMs
}

async function letterOf(read: Read): Promise<CheckpointLetter | null> {
  const checkpoint = await latestCheckpoint(read)
  if (!checkpoint) return null
  const { rows } = await sql<{ slug: string; name: string; defaultLanguage: string }>`
    select slug, name, default_language from organization where id = ${read.organizationId}`.execute(read.sql)
  const [organization] = rows
  if (!organization) return null
  const { slug, name, defaultLanguage } = organization
  return {
    organizationId: read.organizationId,
    slug,
    name,
    language: isLanguage(defaultLanguage) ? defaultLanguage : 'en',
    size: checkpoint.size,
    signedAt: checkpoint.signedAt,
    text: noteOf(checkpoint),
  }
}

async function exportBy(
  ctx: Ctx,
  { channel, letter }: { channel: ExportChannel; letter: CheckpointLetter },
): Promise<void> {
  try {
    await channel.send(letter)
    await note(ctx, { channel: channel.name, size: letter.size, leftAt: ctx.now, failure: null })
  } catch (error) {
    const failure = error instanceof Refusal ? error.code : 'journal.exportFailed'
    ctx.log.warn({ err: error, channel: channel.name }, 'a checkpoint could not leave the machine')
    await note(ctx, { channel: channel.name, failure })
  }
}

type Noted = Pick<JournalExport, 'channel' | 'failure'> & Partial<Pick<JournalExport, 'size' | 'leftAt'>>

const note = (ctx: Ctx, change: Noted): Promise<unknown> =>
  inTransaction(ctx, (tx) =>
    tx.sql
      .insertInto('journalExport')
      .values({ organizationId: tx.organizationId, size: 0, leftAt: null, ...change })
      .onConflict((conflict) => conflict.columns(['organizationId', 'channel']).doUpdateSet(change))
      .execute(),
  )
