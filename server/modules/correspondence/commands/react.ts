import type { Channel, Outcome } from '../../../../shared/statuses.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import type { Events } from '../../../kernel/events/events.ts'
import { sharingTransactions } from '../../../kernel/sharing.ts'
import { addAccessCode } from '../../complaints/commands/access.ts'
import { refreshNextDate } from '../../complaints/commands/lock-complaint.ts'
import { meetClock } from '../../deadlines/clocks.commands.ts'
import { organizationOf } from '../../organization/organization.queries.ts'
import { caseOf, caseValues, type Case } from '../case-values.queries.ts'
import { eventTime, heldMessages, templateOf, wasToldOfMerge } from '../correspondence.queries.ts'
import { addresseesOf, mayGoUnconfirmed, staleMs, wayTo } from '../correspondence.rules.ts'
import { updateMessage, type MessagePurpose } from '../correspondence.store.ts'
import { codeMark } from '../letters.queries.ts'
import { asLetter } from '../letters.rules.ts'
import { fillTemplate, type TemplateKey } from '../texts.rules.ts'
import { enqueueMail, recordMessage } from './record-message.ts'
import { settleClock } from './settle-clock.ts'

/** What a job is told of an event. */
export type Occasion = { readonly eventId: string; readonly subjectId: string }

/** Channels on which people file by themselves and have the receipt before their eyes. */
const selfFiled: readonly Channel[] = ['web', 'qr', 'api']

/**
 * Feedback came in: the receipt goes out at once (ISO 10002, 7.4). Who filed on a page has the receipt already,
 * which meets its clock; a mail then asks to confirm the address, and what it says waits until then. On paper or
 * by phone the receipt is a letter or a call. Many at a time share a transaction.
 */
export const giveReceipt: (ctx: Ctx, occasion: Occasion) => Promise<void> = sharingTransactions({
  about: ({ subjectId }) => subjectId,
  work: (tx, occasion: Occasion) =>
    reactIn(tx, occasion, (_, complaint) => receiptFor(tx, complaint, occasion)),
})

/** Whether whoever filed is to hear of it by itself: not a list, a program or ourselves. */
export const mayBeAnswered = (payload: unknown): boolean => !(payload as Events['complaint.received']).isQuiet

async function receiptFor(tx: Tx, complaint: Case, occasion: Occasion): Promise<void> {
  if (complaint.channel === 'import') return
  // The talk gave the reference; what was agreed goes out with it in one message, and asks to confirm an address.
  if (complaint.isFirstContact) return
  // What staff made a case, as a part of another, gave nobody a receipt, whatever page it was once written on.
  const isSelfFiled = complaint.registeredBy === null && selfFiled.includes(complaint.channel)
  if (isSelfFiled || complaint.isAnonymous) {
    await meetClock(tx, { subjectId: complaint.id, clockKey: 'receipt', at: tx.now })
    await refreshNextDate(tx, complaint.id)
  }
  const { channel } = wayTo(complaint)
  if (channel === 'portal' || (isSelfFiled && channel !== 'email')) return
  if (channel === 'email' && !complaint.emailConfirmedAt) await askToConfirm(tx, complaint, occasion)
  const receipt = { key: `mail.receipt.${complaint.kind}`, purpose: 'receipt' } as const
  if (channel !== 'letter') return say(tx, complaint, { ...receipt, occasion })
  const sealedCode = tx.machine.secrets.encrypt(await addAccessCode(tx, complaint.id))
  const isComplaint = complaint.kind === 'complaint'
  await say(tx, complaint, {
    ...receipt,
    ...(isComplaint ? { key: 'letter.acknowledgement', sealedCode } : {}),
    occasion,
  })
}

/** The address is theirs: what waited for that goes out. */
export const releaseMessages = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, async (tx, complaint) => {
    const address = complaint.complainantEmail
    if (!address || !complaint.emailConfirmedAt) return
    for (const messageId of await heldMessages(tx, complaint.id)) {
      const change = { lastError: null, toAddress: address, addressKey: address.toLowerCase() }
      await updateMessage(tx, messageId, change)
      await enqueueMail(tx, messageId)
    }
  })

/** Whether a recorded message, by its event, may wait for its address to be confirmed. The receipt asked already. */
export const mayBeHeld = (payload: unknown): boolean => {
  const { state, purpose } = payload as Events['message.recorded']
  return state === 'waiting' && purpose !== 'receipt' && !mayGoUnconfirmed(purpose)
}

/** There is news for an address that nobody has confirmed: it is asked for once more. */
export const askAgainToConfirm = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, async (tx, complaint, payload) => {
    const { messageId } = JSON.parse(payload ?? '{}') as { messageId?: string }
    if (messageId && (await heldMessages(tx, complaint.id)).includes(messageId))
      await askToConfirm(tx, complaint, occasion)
  })

/** Another mail address has to be confirmed anew. */
export const confirmNewAddress = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, async (tx, complaint, payload) => {
    const { fields } = JSON.parse(payload ?? '{}') as { fields?: readonly string[] }
    if (!fields?.includes('complainantEmail') || !complaint.complainantEmail) return
    if (!complaint.emailConfirmedAt && !complaint.isAnonymous) await askToConfirm(tx, complaint, occasion)
  })

/** A person said in their words what they understood; the complainant may correct it. */
export const sendRestatement = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, async (tx, complaint) => {
    const isLetter = wayTo(complaint).channel === 'letter'
    await say(tx, complaint, {
      key: isLetter ? 'letter.restatement' : 'mail.restatement',
      purpose: 'restatement',
      person: complaint.restatedBy ? { id: complaint.restatedBy, name: complaint.restatedByName } : null,
      occasion,
    })
  })

/** Outcomes of which the complainant was told by what came before, or of which nothing more is to be said. */
const toldBefore: readonly Outcome[] = ['passedOn', 'adopted', 'declined', 'answered']

const closingKeys = {
  accepted: 'mail.closing.accepted',
  noResponse: 'mail.closing.noResponse',
  withdrawn: 'mail.closing.withdrawn',
  duplicate: 'mail.closing.duplicate',
  outOfScope: 'mail.closing.outOfScope',
} as const satisfies Partial<Record<Outcome, TemplateKey>>

/** Closed in the talk in which it was settled: they were told there. */
const isSettledInTalk = ({ isFirstContact, closedAt, answeredAt }: Case): boolean =>
  isFirstContact && closedAt?.getTime() === answeredAt?.getTime()

/** What was agreed in a talk goes to the complainant in writing, unless the phone is the only way to them. */
export const tellSettlement = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, async (tx, complaint) => {
    const way = wayTo(complaint)
    if (way.channel === 'phone') return
    await say(tx, complaint, { key: 'mail.closing.settled', purpose: 'closing', way, occasion })
  })

export const tellClosing = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, async (tx, complaint) => {
    const { outcome } = complaint
    if (isSettledInTalk(complaint)) return
    if (!outcome || toldBefore.includes(outcome)) return
    // Whose matter goes on in another person's case reads nothing of that case.
    const isOfAnother = outcome === 'duplicate' && complaint.otherReference === null
    const key =
      outcome in closingKeys && !isOfAnother
        ? closingKeys[outcome as keyof typeof closingKeys]
        : 'mail.closing.other'
    await say(tx, complaint, { key, purpose: 'closing', occasion })
  })

/** A merge may be a slip of the hand: the complainant hears of it once it stood for as long as sendings wait. */
export const tellMergeLater = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, (tx) =>
    tx.machine.jobs.enqueue(
      tx,
      'correspondence.tellMerge',
      { ...occasion },
      { startAfter: new Date(tx.now.getTime() + secondThoughtsMs) },
    ),
  )

const secondThoughtsMs = 20_000

/** The merged case, not the one in which it goes on, has something to tell. */
export const isAboutMerged = (payload: unknown): boolean => !(payload as Events['complaint.merged']).isLead

/** Unless it was taken back meanwhile. */
export const tellMerge = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, async (tx, { outcome }) => {
    if (outcome === 'duplicate') await tellClosing(tx, occasion)
  })

/** Who heard that their case goes on in another hears that it stands for itself again. */
export const tellMergeUndone = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, async (tx, { id }) => {
    if (await wasToldOfMerge(tx, id)) await tellReopening(tx, occasion)
  })

/** Another person looks at a refused answer (7.9). Naming the reviewer later is no news of its own. */
export const tellReview = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, (tx, complaint) => {
    const eventId = `${complaint.id}:${complaint.answeredAt?.toISOString() ?? ''}`
    const { subjectId } = occasion
    return say(tx, complaint, {
      key: 'mail.reviewStarted',
      purpose: 'review',
      occasion: { eventId, subjectId },
    })
  })

/** The matter is with an outside body (10003). */
export const tellReferral = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, (tx, complaint) =>
    say(tx, complaint, { key: 'mail.referred', purpose: 'referral', occasion }),
  )

export const tellReopening = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, (tx, complaint) =>
    say(tx, complaint, { key: 'mail.reopened', purpose: 'reopening', occasion }),
  )

/** A compliment arrived, a suggestion was considered, an enquiry answered: its author hears of it. */
export const tellAuthor = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, (tx, complaint) => {
    const keys = {
      compliment: 'mail.passedOn',
      suggestion: 'mail.suggestionAnswer',
      enquiry: 'mail.enquiryAnswer',
      complaint: null,
    } as const
    const key = keys[complaint.kind]
    return key ? say(tx, complaint, { key, purpose: 'closing', occasion }) : Promise.resolve()
  })

/** Someone lost their code: a link for a new one, to the confirmed address only. */
export const helpWithLostCode = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, async (tx, complaint) => {
    const address = complaint.complainantEmail
    if (!address || complaint.isAnonymous) return
    if (!complaint.emailConfirmedAt) return askToConfirm(tx, complaint, occasion)
    const way = { channel: 'email', address } as const
    await say(tx, complaint, { key: 'mail.lostCode', purpose: 'lostCode', way, occasion })
  })

/** A new code was made: the owner of the mailbox hears of it, in case it was not them. */
export const tellNewCode = (ctx: Ctx, occasion: Occasion): Promise<void> =>
  react(ctx, occasion, async (tx, complaint) => {
    const address = complaint.complainantEmail
    if (!address || !complaint.emailConfirmedAt || complaint.isAnonymous) return
    const way = { channel: 'email', address } as const
    await say(tx, complaint, { key: 'mail.codeReissued', purpose: 'other', way, occasion })
  })

/** Runs a reaction to an event of a case; one from long ago was entered as history and calls for none. */
const react = (ctx: Ctx, occasion: Occasion, work: Reaction): Promise<void> =>
  inTransaction(ctx, (tx) => reactIn(tx, occasion, work))

type Reaction = (tx: Tx, complaint: Case, payload: string | null) => Promise<void>

async function reactIn(tx: Tx, { eventId, subjectId }: Occasion, work: Reaction): Promise<void> {
  const event = await eventTime(tx, eventId)
  if (!event || tx.now.getTime() - event.occurredAt.getTime() > staleMs) return
  await work(tx, await caseOf(tx, subjectId), event.payload)
}

const askToConfirm = (tx: Tx, complaint: Case, occasion: Occasion): Promise<void> =>
  say(tx, complaint, {
    key: 'mail.confirmEmail',
    purpose: 'confirmEmail',
    way: { channel: 'email', address: complaint.complainantEmail },
    occasion,
  })

type Saying = {
  readonly key: TemplateKey
  readonly purpose: MessagePurpose
  readonly occasion: Occasion
  /** Whose words they are; absent for Redress's own. */
  readonly person?: { readonly id: string; readonly name: string | null } | null
  readonly way?: Parameters<typeof recordMessage>[2]['way']
  readonly sealedCode?: Buffer
}

/** Records a message from a template. Someone anonymous is told nothing but on their page. */
export async function say(tx: Tx, complaint: Case, saying: Saying): Promise<void> {
  for (const addressee of addresseesOf(complaint, saying.purpose)) await sayTo(tx, addressee, saying)
}

/** The same for what meets a clock: what stands on a page the moment it is said has arrived there. */
export async function sayInTime(tx: Tx, complaint: Case, saying: Saying): Promise<void> {
  for (const addressee of addresseesOf(complaint, saying.purpose)) {
    const recorded = await sayTo(tx, addressee, saying)
    const { purpose } = saying
    if (recorded?.state === 'sent') await settleClock(tx, { complaintId: complaint.id, purpose, at: tx.now })
  }
}

async function sayTo(tx: Tx, complaint: Case, saying: Saying) {
  const isTheirs = complaint.party !== 'representative'
  const { key, purpose, occasion, person, sealedCode } = saying
  const way = (isTheirs && saying.way) || wayTo(complaint)
  const organization = await organizationOf(tx)
  const { language } = complaint
  const template = await templateOf(tx, { key, language, wordSet: organization.wordSet })
  const values = { ...(await caseValues(tx, complaint, template)), accessCode: { markdown: codeMark } }
  const { subject, body } = fillTemplate(template, values)
  const signature = person?.name ?? organization.name
  return recordMessage(tx, complaint, {
    purpose,
    subject,
    body: way.channel === 'letter' ? asLetter(complaint, { organization, body, signature }) : body,
    isAutomatic: !person,
    createdBy: person?.id ?? null,
    way,
    ...(sealedCode ? { sealedCode } : {}),
    once: `${occasion.eventId}:${purpose}${isTheirs ? '' : ':representative'}`,
  })
}
