import pg from 'pg'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { inRead, inTransaction, type Ctx } from '../ctx.ts'
import { recordEvent } from '../events/events.ts'
import { latestCheckpoint, noteOf } from './checkpoints.ts'
import { sealEvents } from './seal.ts'
import { verifyJournal, type VerifyOptions } from './verify.ts'

declare module '../events/events.ts' {
  interface Events {
    'test.happened': { readonly number: number }
  }
}

/** A Redress of its own with what tests of the journal do all the time. */
export type TestJournal = TestMachine & {
  /** Records so many events, one transaction each; returns their ids. */
  record(count: number): Promise<string[]>
  /** Seals all that waits; returns how many. */
  seal(): Promise<number>
  verify(options?: VerifyOptions): ReturnType<typeof verifyJournal>
  /** The text of the newest checkpoint. */
  note(): Promise<string>
  /** As somebody with all rights in the database. */
  asOwner(statement: string, values?: unknown[]): Promise<Record<string, unknown>[]>
  /** Undoes what `asOwner` did to the tables of the journal. */
  restoring(work: () => Promise<void>): Promise<void>
}

const tables = ['event', 'journal_head', 'journal_entry', 'journal_key', 'journal_checkpoint']

/** @param env settings that differ */
export async function testJournal(env: Record<string, string> = {}): Promise<TestJournal> {
  const redress = await testMachine(env)
  const owner = new pg.Client({ connectionString: redress.database.ownerUrl })
  await owner.connect()
  const asOwner = async (statement: string, values: unknown[] = []) =>
    (await owner.query<Record<string, unknown>>(statement, values)).rows
  return {
    ...redress,
    record: (count) => recordEvents(redress.ctx(), count),
    async seal() {
      let sealed = 0
      for (let more = true; more;) {
        const done = await sealEvents(redress.ctx())
        sealed += done.sealed
        more = done.isFull
      }
      return sealed
    },
    verify: (options) => verifyJournal(redress.ctx(), options),
    async note() {
      const checkpoint = await inRead(redress.ctx(), latestCheckpoint)
      return checkpoint ? noteOf(checkpoint) : ''
    },
    asOwner,
    async restoring(work) {
      for (const table of tables) await asOwner(`create table kept_${table} as table ${table}`)
      try {
        await work()
      } finally {
        await asOwner(`truncate ${tables.join(', ')}`)
        for (const table of tables) {
          await asOwner(`insert into ${table} table kept_${table}`)
          await asOwner(`drop table kept_${table}`)
        }
      }
    },
    async stop() {
      await owner.end()
      await redress.stop()
    },
  }
}

async function recordEvents(ctx: Ctx, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let number = 0; number < count; number++)
    ids.push(
      await inTransaction(ctx, (tx) =>
        recordEvent(tx, { type: 'test.happened', subjectId: ctx.organizationId, payload: { number } }),
      ),
    )
  return ids
}
