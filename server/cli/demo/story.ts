import { systemActor, type Actor } from '../../kernel/auth/actor.ts'
import { inRead, makeCtx, type Ctx } from '../../kernel/ctx.ts'
import { remedyName } from '../../modules/organization/taxonomy.rules.ts'
import { confirmEmail } from '../../modules/complaints/commands/access.ts'
import { assignComplaint } from '../../modules/complaints/commands/assign.ts'
import { closeComplaint } from '../../modules/complaints/commands/close.ts'
import {
  answerEnquiry,
  considerSuggestion,
  passOnCompliment,
} from '../../modules/complaints/commands/other-kinds.ts'
import { recordComplainantAnswer } from '../../modules/complaints/commands/outcome.ts'
import { recordComplaint } from '../../modules/complaints/commands/record-complaint.ts'
import {
  answerRestatement,
  assessComplaint,
  restateComplaint,
} from '../../modules/complaints/commands/understand.ts'
import { carryOutRemedy, decideComplaint } from '../../modules/investigations/commands/decide.ts'
import {
  addQuestion,
  planInvestigation,
  recordFindings,
} from '../../modules/investigations/commands/investigate.ts'
import {
  recordReferralOutcome,
  referOutside,
  startReview,
} from '../../modules/investigations/commands/review.ts'
import { sendAnswer } from '../../modules/investigations/commands/send-answer.ts'
import { closeSilentCases, remindOfAnswers } from '../../modules/correspondence/commands/silence.ts'
import { draftLetter } from '../../modules/correspondence/draft-letter.queries.ts'
import { clocksOf } from '../../modules/deadlines/deadlines.queries.ts'
import { currentDecision, pointsOf } from '../../modules/investigations/investigations.queries.ts'
import type { Cast, Places, StaffActor } from './cast.ts'
import type { Chance } from './chance.ts'
import { inventLife, type Life } from './life.ts'
import { clearDesk } from './paper.ts'
import { firstSentence, pointsFrom } from './points.ts'
import type { PastMachine } from './past-machine.ts'
import type { Script } from './script.ts'
import { askColleague, cutShort, settledInTheTalk } from './short-ways.ts'

export type Stage = {
  readonly past: PastMachine
  readonly organizationId: string
  readonly chance: Chance
  readonly cast: Cast
  readonly places: Places
  readonly now: Date
}

/** One piece of feedback as it is played. */
export type Scene = Stage & {
  readonly script: Script
  readonly life: Life
  readonly id: string
  readonly handler: StaffActor
}

/** Plays one piece of feedback from receipt to where it stands today, through the commands that people use. */
export async function playStory(
  stage: Stage,
  { script, receivedAt, index }: { script: Script; receivedAt: Date; index: number },
): Promise<void> {
  const { chance, cast, places } = stage
  const { now } = stage
  const isLeft = script.kind === 'complaint' && isForgotten({ receivedAt, now, index })
  const life = inventLife(chance, { receivedAt, now, result: script.result, isLeft })
  const byStaff = ['phone', 'counter', 'letter', 'social'].includes(script.channel)
  const receipt = await recordComplaint(
    ctxAt(stage, receivedAt, byStaff ? chance.pick(cast.frontLine) : { kind: 'public' }),
    {
      ...script,
      siteId: chance.is(0.7) ? chance.pick(places.sites).id : null,
      productId: (script.productKey && places.products.get(script.productKey)) || null,
      remedySought:
        script.remedySought.length > 0
          ? script.remedySought.map((key) => remedyName({ key, names: {} }, script.language)).join('\n')
          : null,
      happenedWhen: null,
      happenedWhere: null,
    },
  )
  const scene = { ...stage, script, life, id: receipt.id, handler: nextHandler(cast, index) }
  await settle(scene)
  if (script.contact.email && life.confirmedAt)
    await confirmEmail(ctxAt(stage, life.confirmedAt, party(scene)), { complaintId: receipt.id })
  await (script.kind === 'complaint' ? playComplaint(scene) : playOther(scene))
  await settle(scene)
}

/** Some of those that came in a week or two ago lie still, so that every demo has something late, on any day. */
function isForgotten({ receivedAt, now, index }: { receivedAt: Date; now: Date; index: number }): boolean {
  const days = (now.getTime() - receivedAt.getTime()) / 86_400_000
  return index % 2 === 0 && days > 6 && days < 16
}

/** In turns, so that each of them has work to show, in a small demo too. */
function nextHandler({ handlers }: Cast, index: number): StaffActor {
  const handler = handlers[index % handlers.length]
  if (!handler) throw new Error('the demo has no handlers')
  return handler
}

const ctxAt = ({ past, organizationId }: Stage, now: Date, actor: Actor): Ctx =>
  makeCtx({ machine: past.machine, organizationId, actor, now })

const party = ({ id }: { id: string }): Actor => ({ kind: 'party', subjectId: id, accessId: id })

/** The version that a person would see on the screen. */
async function versionOf(scene: Scene): Promise<number> {
  const ctx = ctxAt(scene, scene.now, systemActor('demo'))
  return inRead(ctx, async (read) => {
    const row = await read.sql
      .selectFrom('complaint')
      .select('version')
      .where('organizationId', '=', scene.organizationId)
      .where('id', '=', scene.id)
      .executeTakeFirstOrThrow()
    return row.version
  })
}

async function target(scene: Scene): Promise<{ complaintId: string; version: number }> {
  return { complaintId: scene.id, version: await versionOf(scene) }
}

async function playOther(scene: Scene): Promise<void> {
  const { script, life, handler, cast, chance } = scene
  const at = life.restatedAt
  if (!at) return
  const ctx = ctxAt(scene, at, handler)
  const on = await target(scene)
  if (script.kind === 'compliment')
    await passOnCompliment(ctx, {
      ...on,
      staffIds: [chance.pick(cast.frontLine).id],
      words: script.restatement,
    })
  if (script.kind === 'suggestion')
    await considerSuggestion(ctx, {
      ...on,
      result: chance.is(0.4) ? 'adopted' : 'declined',
      reason: script.reason,
    })
  if (script.kind === 'enquiry') await answerEnquiry(ctx, { ...on, answer: script.reason })
  const closedAt = life.assessedAt
  if (!closedAt) return
  const outcome = {
    compliment: 'passedOn',
    enquiry: 'answered',
    suggestion: 'adopted',
    complaint: 'accepted',
  } as const
  const result = script.kind === 'suggestion' ? await suggestionResult(scene) : outcome[script.kind]
  await closeComplaint(ctxAt(scene, closedAt, handler), {
    ...(await target(scene)),
    outcome: result,
    reason: null,
  })
}

async function suggestionResult(scene: Scene): Promise<'adopted' | 'declined'> {
  return inRead(ctxAt(scene, scene.now, systemActor('demo')), async (read) => {
    const row = await read.sql
      .selectFrom('complaint')
      .select('suggestionResult')
      .where('organizationId', '=', scene.organizationId)
      .where('id', '=', scene.id)
      .executeTakeFirstOrThrow()
    return row.suggestionResult ?? 'declined'
  })
}

async function playComplaint(scene: Scene): Promise<void> {
  if (await settledInTheTalk(scene)) return
  if (!(await understand(scene))) return
  if (await cutShort(scene)) return
  if (scene.life.hasQuestion && !scene.life.decidedAt) await askColleague(scene)
  if (!(await investigate(scene))) return
  if (!(await decide(scene, scene.life.decidedAt, scene.handler))) return
  if (!(await send(scene, scene.life.sentAt, scene.handler))) return
  await end(scene)
}

async function understand(scene: Scene): Promise<boolean> {
  const { script, life, handler, chance, cast, places } = scene
  if (!life.restatedAt) return false
  await restateComplaint(ctxAt(scene, life.restatedAt, handler), {
    ...(await target(scene)),
    title: firstSentence(script.restatement),
    restatement: script.restatement,
    points: pointsFrom(script.restatement),
  })
  await settle(scene)
  if (life.understoodAt) {
    const answer = chance.is(0.93) ? ('confirmed' as const) : ('corrected' as const)
    await answerRestatement(ctxAt(scene, life.understoodAt, party(scene)), {
      complaintId: scene.id,
      answer,
      correction: answer === 'corrected' ? script.narrative.slice(0, 200) : null,
    })
  }
  if (!life.assessedAt) return false
  await assessComplaint(ctxAt(scene, life.assessedAt, handler), {
    ...(await target(scene)),
    severity: chance.weighted({ low: 30, medium: 48, high: 18, critical: 4 } as const),
    isSafety: chance.is(0.04),
    complexity: chance.weighted({ simple: 45, normal: 43, complex: 12 } as const),
    impact: chance.weighted({ one: 82, several: 14, many: 4 } as const),
    immediateAction: null,
    categoryId: places.categories.get(script.categoryKey) ?? null,
    note: null,
  })
  await assignComplaint(ctxAt(scene, life.assessedAt, cast.manager), {
    ...(await target(scene)),
    ownerId: handler.id,
  })
  return true
}

async function investigate(scene: Scene): Promise<boolean> {
  const { script, life, handler, chance } = scene
  if (!life.plannedAt) return false
  const ctx = ctxAt(scene, life.plannedAt, handler)
  await planInvestigation(ctx, {
    ...(await target(scene)),
    depth: chance.weighted({ light: 55, normal: 38, deep: 7 } as const),
    plan: script.restatement,
  })
  if (!life.foundAt) return false
  const found = ctxAt(scene, life.foundAt, handler)
  await addQuestion(found, {
    complaintId: scene.id,
    question: script.restatement,
    askedOf: null,
    answer: script.finding,
  })
  await recordFindings(found, { ...(await target(scene)), findings: script.finding, cause: null })
  return true
}

async function decide(scene: Scene, at: Date | null, decider: StaffActor): Promise<boolean> {
  if (!at) return false
  const { script, places, chance } = scene
  const ctx = ctxAt(scene, at, decider)
  const points = await inRead(ctx, (read) => pointsOf(read, scene.id))
  const remedies =
    script.result === 'notUpheld' ? [] : script.remedyKeys.flatMap((key) => places.remedies.get(key) ?? [])
  await decideComplaint(ctx, {
    ...(await target(scene)),
    points: points.map((point, index) => ({
      pointId: point.id,
      result: index === 0 ? script.result : chance.pick(['upheld', 'partlyUpheld', 'notUpheld'] as const),
      grounds: script.reason,
    })),
    isApologyEnough: remedies.every((remedy) => !remedy.isMonetary),
    apologyReason: script.reason,
    remedies: remedies.map((remedy) => ({
      remedyId: remedy.id,
      description: script.reason.slice(0, 200),
      cost: remedy.isMonetary ? chance.whole(2, 40) * 10 : 0,
      dueOn: null,
    })),
    deviationReason: 'demo',
  })
  await settle(scene)
  return true
}

async function send(scene: Scene, at: Date | null, sender: StaffActor): Promise<boolean> {
  if (!at) return false
  const ctx = ctxAt(scene, at, sender)
  const { subject, body } = await inRead(ctx, (read) =>
    draftLetter(read, { complaintId: scene.id, purpose: 'answer' }),
  )
  await sendAnswer(ctx, { ...(await target(scene)), subject, body })
  await settle(scene)
  return true
}

/** Jobs, letters and calls that the last step set off. */
async function settle(scene: Scene): Promise<void> {
  await scene.past.workOff()
  await clearDesk(scene, { complaintId: scene.id, clerk: scene.handler })
}

async function end(scene: Scene): Promise<void> {
  const { life, script } = scene
  if (life.answer === 'silence') return closeForSilence(scene)
  if (!life.answeredAt) return
  await recordComplainantAnswer(ctxAt(scene, life.answeredAt, party(scene)), {
    complaintId: scene.id,
    answer: life.answer,
    reason: life.answer === 'refused' ? script.narrative.slice(0, 160) : null,
    wantsReview: life.afterRefusal === 'review',
    channel: 'web',
  })
  await settle(scene)
  await (life.answer === 'accepted' ? carryOut(scene) : afterRefusal(scene))
}

const hourMs = 3_600_000

/** What the hourly job does about silence, when the clocks of this case are due. */
async function closeForSilence(scene: Scene): Promise<void> {
  const { sentAt } = scene.life
  if (!sentAt) return
  const clocks = await clocksOf(ctxAt(scene, sentAt, systemActor('demo')), scene.id)
  const dueAt = (key: string) => clocks.find((clock) => clock.clockKey === key && clock.metAt === null)?.dueAt
  for (const [key, follow] of [
    ['reminder', remindOfAnswers],
    ['noResponse', closeSilentCases],
  ] as const) {
    const due = dueAt(key)
    if (!due || due > scene.now) return
    await follow(ctxAt(scene, new Date(due.getTime() + hourMs), systemActor('correspondence.followSilence')))
    await settle(scene)
  }
}

async function carryOut(scene: Scene): Promise<void> {
  const { life, handler } = scene
  if (!life.carriedOutAt) return
  const ctx = ctxAt(scene, life.carriedOutAt, handler)
  const promised = await inRead(ctx, async (read) => {
    const decision = await currentDecision(read, scene.id)
    return read.sql
      .selectFrom('givenRemedy')
      .select(['id', 'cost'])
      .where('organizationId', '=', scene.organizationId)
      .where('decisionId', '=', decision?.id ?? scene.id)
      .execute()
  })
  for (const { id, cost } of promised) {
    await carryOutRemedy(ctx, {
      ...(await target(scene)),
      givenRemedyId: id,
      carriedOutOn: life.carriedOutAt.toISOString().slice(0, 10),
      cost,
      note: null,
    })
  }
  await closeComplaint(ctx, { ...(await target(scene)), outcome: 'accepted', reason: null })
}

async function afterRefusal(scene: Scene): Promise<void> {
  const { life, cast, chance, handler } = scene
  if (life.afterRefusal === 'open' || !life.answeredAt) return
  if (life.afterRefusal === 'outside') return goOutside(scene)
  const reviewer = chance.pick(cast.handlers.filter((person) => person.id !== handler.id))
  await startReview(ctxAt(scene, life.answeredAt, cast.manager), {
    ...(await target(scene)),
    reviewerId: reviewer.id,
    reason: null,
  })
  if (!(await decide(scene, life.reviewedAt, reviewer))) return
  if (!(await send(scene, life.reviewedAt, reviewer)) || !life.settledAt) return
  const isContent = chance.is(0.7)
  await recordComplainantAnswer(ctxAt(scene, life.settledAt, party(scene)), {
    complaintId: scene.id,
    answer: isContent ? 'accepted' : 'refused',
    reason: null,
    wantsReview: false,
    channel: 'web',
  })
  if (isContent)
    return carryOut({ ...scene, handler: reviewer, life: { ...life, carriedOutAt: life.settledAt } })
  // Who refuses the review, too, goes to the outside body, which takes some weeks.
  const endsAt = new Date(life.settledAt.getTime() + chance.whole(20, 60) * 24 * hourMs)
  await goOutside({
    ...scene,
    handler: reviewer,
    life: { ...life, answeredAt: life.settledAt, settledAt: endsAt < scene.now ? endsAt : null },
  })
}

async function goOutside(scene: Scene): Promise<void> {
  const { life, handler, cast, chance } = scene
  if (!life.answeredAt) return
  const referredOn = life.answeredAt.toISOString().slice(0, 10)
  await referOutside(ctxAt(scene, life.answeredAt, handler), {
    ...(await target(scene)),
    outsideRouteId: null,
    body: 'Tüketici Hakem Heyeti',
    referredOn,
    fileNumber: null,
  })
  if (!life.settledAt) return
  const ctx = ctxAt(scene, life.settledAt, cast.manager)
  await recordReferralOutcome(ctx, {
    ...(await target(scene)),
    result: chance.weighted({ inFavourOfComplainant: 3, inFavourOfUs: 4, settled: 3 } as const),
    endedOn: life.settledAt.toISOString().slice(0, 10),
    note: null,
  })
  await closeComplaint(ctx, { ...(await target(scene)), outcome: 'settledOutside', reason: null })
}
