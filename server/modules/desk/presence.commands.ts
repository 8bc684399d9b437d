import type { Readable } from 'node:stream'
import type { CaseChanged } from '../../../shared/api/case-work.ts'
import { systemActor, type Actor } from '../../kernel/auth/actor.ts'
import { requireStaff } from '../../kernel/auth/permit.ts'
import { inRead, inTransaction, makeCtx, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { LiveStream } from '../../kernel/http/live-streams.ts'
import type { Machine } from '../../kernel/machine.ts'
import { requireVisible } from '../complaints/complaints.queries.ts'
import { newestOf, signsAt, type Newest, type Sign } from './presence.queries.ts'
import { peopleFor } from './presence.rules.ts'
import { deletePresence, deletePresenceBefore, renewPresence } from './presence.store.ts'

/** How often a process asks the database what became of the cases that are open at it. */
const lookMs = 1_500
/** How often it says that they are still open. */
const renewMs = 15_000
/** After how long a page that nobody speaks for is taken to be closed. */
const goneMs = 3 * renewMs
/** For how long a text that somebody began concerns the others. */
const writingMs = 3 * 86_400_000

/** One open page of a case. */
type Watcher = {
  readonly streamId: string
  readonly complaintId: string
  readonly actor: Actor & { kind: 'staff' }
  readonly stream: LiveStream
  /** How many events the case had when the page was last told; null before the first look. */
  count: number | null
  people: string
}

/** The open pages of one organization at this process, looked after together. */
type Watch = { readonly watchers: Set<Watcher>; renewedAt: number; timer: NodeJS.Timeout | null }

// Each process looks after its own pages; what they have in common is in the database, so any number of them may run.
const watches = new WeakMap<Machine, Map<string, Watch>>()

/**
 * A stream that tells a page of the case who else has it open or writes on it (`people`), that somebody changed
 * it (`changed`), and that it may not be seen any longer (`gone`). Being connected is being there.
 * @throws Refusal `auth.staffOnly`, `complaint.notFound`
 */
export async function watchCase(
  ctx: Ctx,
  { complaintId }: { readonly complaintId: string },
): Promise<Readable> {
  const actor = requireStaff(ctx.actor)
  const watcher = { streamId: ctx.newId(), complaintId, actor, count: null, people: '' }
  await inTransaction(ctx, async (tx) => {
    await requireVisible(tx, complaintId)
    await renewPresence(tx, [{ ...watcher, staffId: actor.id }])
    await deletePresenceBefore(tx, new Date(tx.now.getTime() - 10 * goneMs))
  })
  const stream = ctx.machine.live.open()
  add(ctx, { ...watcher, stream })
  return stream.body
}

function add(ctx: Ctx, watcher: Watcher): void {
  const { machine, organizationId } = ctx
  const ofMachine = watches.get(machine) ?? new Map<string, Watch>()
  watches.set(machine, ofMachine)
  const watch = ofMachine.get(organizationId) ?? { watchers: new Set(), renewedAt: Date.now(), timer: null }
  ofMachine.set(organizationId, watch)
  watch.watchers.add(watcher)
  watcher.stream.whenEnded(() => {
    watch.watchers.delete(watcher)
    if (watch.watchers.size === 0) ofMachine.delete(organizationId)
    void leave(ctx, watcher)
  })
  const system = { machine, organizationId, actor: systemActor('desk.presence') }
  const lookAgain = () => {
    watch.timer = null
    void look(makeCtx(system), watch)
      .catch((error: unknown) => ctx.log.warn({ err: error }, 'nobody could say who is at which case'))
      .finally(() => {
        if (watch.watchers.size > 0) watch.timer ??= setTimeout(lookAgain, lookMs).unref()
      })
  }
  // Who has just come is told at once.
  if (watch.timer) clearTimeout(watch.timer)
  watch.timer = setTimeout(lookAgain, 0)
}

/** Looks after all pages of an organization: two queries, however many there are. */
async function look(ctx: Ctx, watch: Watch): Promise<void> {
  const watchers = [...watch.watchers]
  const complaintIds = [...new Set(watchers.map(({ complaintId }) => complaintId))]
  if (Date.now() - watch.renewedAt >= renewMs) {
    watch.renewedAt = Date.now()
    await inTransaction(ctx, (tx) =>
      renewPresence(
        tx,
        watchers.map((watcher) => ({ ...watcher, staffId: watcher.actor.id })),
      ),
    )
  }
  const ago = (ms: number) => new Date(ctx.now.getTime() - ms)
  const [cases, signs] = await inRead(ctx, (read) =>
    Promise.all([
      newestOf(read, complaintIds),
      signsAt(read, { complaintIds, seenSince: ago(goneMs), savedSince: ago(writingMs) }),
    ]),
  )
  const newest = new Map(cases.map((each) => [each.complaintId, each]))
  for (const watcher of watchers) await tell(ctx, { watcher, newest: newest.get(watcher.complaintId), signs })
}

type News = {
  readonly watcher: Watcher
  readonly newest: Newest | undefined
  readonly signs: readonly Sign[]
}

async function tell(ctx: Ctx, { watcher, newest, signs }: News): Promise<void> {
  const count = newest?.count ?? 0
  if (watcher.count !== null && watcher.count !== count) {
    // What changed may be who may see it.
    if (!(await stillSees(ctx, watcher))) {
      watcher.stream.send('gone', {})
      return watcher.stream.end()
    }
    const changed: CaseChanged = { byId: newest?.staffId ?? null, byName: newest?.name ?? null }
    watcher.stream.send('changed', changed)
  }
  watcher.count = count
  const people = peopleFor(signs, { ...watcher, staffId: watcher.actor.id })
  const told = JSON.stringify(people)
  if (told !== watcher.people) watcher.stream.send('people', people)
  watcher.people = told
}

async function stillSees(ctx: Ctx, { actor, complaintId }: Watcher): Promise<boolean> {
  try {
    await inRead({ ...ctx, actor }, (read) => requireVisible(read, complaintId))
    return true
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return false
    throw error
  }
}

/** Goodbye. If it cannot be said now, nobody speaks for the page any longer, which says the same a little later. */
async function leave(ctx: Ctx, { complaintId, streamId }: Watcher): Promise<void> {
  try {
    const now = makeCtx({ ...ctx, now: new Date() })
    await inTransaction(now, (tx) => deletePresence(tx, { complaintId, streamId }))
  } catch (error) {
    ctx.log.debug({ err: error }, 'a page was closed without a word')
  }
}
