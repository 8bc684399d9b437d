import { Refusal } from '../../kernel/errors.ts'
import { inRead, makeCtx, type Ctx } from '../../kernel/ctx.ts'
import { systemActor, type Actor } from '../../kernel/auth/actor.ts'
import { addNote } from '../../modules/complaints/commands/add-note.ts'
import { closeComplaint } from '../../modules/complaints/commands/close.ts'
import { settleAtFirstContact } from '../../modules/investigations/commands/settle.ts'
import type { Scene } from './story.ts'

const minute = 60_000
const ctxAt = ({ past, organizationId }: Scene, now: Date, actor: Actor): Ctx =>
  makeCtx({ machine: past.machine, organizationId, actor, now })

/** A caller or visitor whose matter a talk settles; false when it needs more, as the rules say. */
export async function settledInTheTalk(scene: Scene): Promise<boolean> {
  const { script, life, handler, chance, places } = scene
  const isTalk = script.channel === 'phone' || script.channel === 'counter'
  const [remedy] = script.remedyKeys.flatMap((key) => places.remedies.get(key) ?? [])
  if (!isTalk || !life.isTalk || !remedy || script.result === 'notUpheld') return false
  const at = new Date(life.receivedAt.getTime() + chance.whole(3, 12) * minute)
  try {
    await settleAtFirstContact(ctxAt(scene, at, handler), {
      complaintId: scene.id,
      severity: chance.is(0.7) ? 'low' : 'medium',
      isSafety: false,
      concernsStaff: false,
      result: script.result,
      agreed: script.reason,
      remedies: [{ remedyId: remedy.id, cost: remedy.isMonetary ? chance.whole(1, 6) * 10 : 0, dueOn: null }],
      acceptedBy: 'complainant',
      acceptedThrough: script.channel === 'counter' ? 'counter' : 'phone',
      acceptedWords: null,
    })
    return true
  } catch (error) {
    // What may not be settled in a talk goes the long way.
    if (error instanceof Refusal) return false
    throw error
  }
}

/** The complainant takes it back, told it before, or it is none of ours; false when it goes on. */
export async function cutShort(scene: Scene): Promise<boolean> {
  const { script, life, cast, chance } = scene
  const { assessedAt, cutShort: outcome } = life
  if (!assessedAt || !outcome) return false
  const at = new Date(assessedAt.getTime() + chance.whole(20, 300) * minute)
  if (at >= scene.now) return false
  const duplicateOf = outcome === 'duplicate' ? await earlierCase(scene) : null
  if (outcome === 'duplicate' && !duplicateOf) return false
  await closeComplaint(ctxAt(scene, at, cast.manager), {
    complaintId: scene.id,
    outcome,
    reason: outcome === 'duplicate' ? null : script.reason,
    ...(duplicateOf && { duplicateOf }),
  })
  return true
}

/** An older complaint about the same product, which this one repeats. */
async function earlierCase(scene: Scene): Promise<string | null> {
  const productId = (scene.script.productKey && scene.places.products.get(scene.script.productKey)) || null
  return inRead(ctxAt(scene, scene.now, systemActor('demo')), async (read) => {
    const row = await read.sql
      .selectFrom('complaint')
      .select('id')
      .where('organizationId', '=', scene.organizationId)
      .where('kind', '=', 'complaint')
      .where('id', '<>', scene.id)
      .where('productId', 'is not distinct from', productId)
      .where((eb) => eb.or([eb('outcome', 'is', null), eb('outcome', '<>', 'duplicate')]))
      .orderBy('receivedAt', 'desc')
      .limit(1)
      .executeTakeFirst()
    return row?.id ?? null
  })
}

/** Who handles it asks a colleague, who finds the question on Home. */
export async function askColleague(scene: Scene): Promise<void> {
  const { script, life, handler, cast, chance } = scene
  if (!life.assessedAt) return
  const colleague = chance.pick(cast.handlers.filter(({ id }) => id !== handler.id))
  await addNote(ctxAt(scene, new Date(life.assessedAt.getTime() + 30 * minute), handler), {
    complaintId: scene.id,
    body: script.finding,
    mentions: [colleague.id],
  })
}
