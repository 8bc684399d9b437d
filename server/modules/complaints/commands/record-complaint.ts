import { hash } from 'node:crypto'
import type { Language } from '../../../../shared/languages.ts'
import { makeAccessCode } from '../../../../shared/access-code.ts'
import { makeReference } from '../../../../shared/reference.ts'
import type { Channel, ContactChannel, Kind, LifeCycleStage } from '../../../../shared/statuses.ts'
import { allDone } from '../../../kernel/all-done.ts'
import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { hashSecret } from '../../../kernel/auth/tokens.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { randomBytes } from '../../../kernel/random.ts'
import { recordEvents } from '../../../kernel/events/events.ts'
import { recogniseCustomers, type Contact } from '../../customers/customers.commands.ts'
import type { NextClock } from '../../deadlines/clock.rules.ts'
import { startFirstClocks } from '../../deadlines/clocks.commands.ts'
import { homeOf } from '../../organization/organization.queries.ts'
import { mayRegister } from '../complaints.policy.ts'
import { requirePermission } from '../../../kernel/auth/permit.ts'
import { searchWords, titleOf } from '../complaints.rules.ts'
import { takersOf } from './take-by-category.ts'
import { indexWords, insertAccess, insertComplaints, type NewComplaint } from '../complaints.store.ts'

/** What is told at receipt; everything but kind, channel, language and narrative may be unknown. */
export type NewFeedback = {
  readonly kind: Kind
  readonly channel: Channel
  readonly language: Language
  readonly narrative: string
  readonly contact: Contact
  readonly isAnonymous?: boolean | undefined
  readonly receivedAt?: Date | undefined
  readonly customerId?: string | null | undefined
  readonly remedySought?: string | null | undefined
  readonly happenedWhen?: string | null | undefined
  readonly happenedWhere?: string | null | undefined
  readonly productId?: string | null | undefined
  readonly productText?: string | null | undefined
  readonly orderNumber?: string | null | undefined
  readonly siteId?: string | null | undefined
  readonly department?: string | null | undefined
  readonly lifeCycleStage?: LifeCycleStage | null | undefined
  readonly categoryId?: string | null | undefined
  readonly brokenPromise?: string | null | undefined
  readonly affectedParties?: string | null | undefined
  readonly representativeName?: string | null | undefined
  readonly representativeRole?: string | null | undefined
  readonly representativeAuthority?: string | null | undefined
  readonly preferredChannel?: ContactChannel | null | undefined
  readonly accessibilityNeeds?: string | null | undefined
  readonly aboutHandlingOf?: string | null | undefined
  /** The closed case that this one goes on from. */
  readonly follows?: string | null | undefined
  /** They wrote from the mailbox that answers go to. */
  readonly isEmailProven?: boolean | undefined
  /** Nothing goes out by itself: the sender is a list, a program or ourselves. */
  readonly isQuiet?: boolean | undefined
}

export type Receipt = {
  readonly id: string
  readonly reference: string
  readonly accessCode: string
  readonly receivedAt: Date
  /** When it was put on record, and its hash in the journal: 64 hexadecimal digits. */
  readonly recordedAt: Date
  readonly eventHash: string
}

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'complaint.received': {
      kind: Kind
      channel: Channel
      language: Language
      isAnonymous: boolean
      aboutHandlingOf: string | null
      /** SHA-256 of the narrative's UTF-8, hexadecimal; absent from what was recorded before receipts were signed. */
      narrativeHash?: string
      isQuiet?: true
    }
  }
}

/**
 * Registers feedback of any kind: the record, its access code, clocks, words for
 * search and the event `complaint.received`, in one transaction (ISO 10002, 7.2).
 * The access code is returned once and kept only as a hash.
 */
export async function recordComplaint(ctx: Ctx, feedback: NewFeedback): Promise<Receipt> {
  const [receipt] = await recordComplaints(ctx, [feedback])
  if (!receipt) throw new Error('a complaint was recorded without a receipt')
  return receipt
}

/** Registers many at once, all of them or none; each statement writes its rows for all. @returns receipts in the same order */
export function recordComplaints(ctx: Ctx, feedback: readonly NewFeedback[]): Promise<Receipt[]> {
  requirePermission(mayRegister(ctx.actor))
  return inTransaction(ctx, async (tx) => {
    const filings = feedback.map((each) => ({
      id: tx.newId(),
      feedback: each,
      receivedAt: receivedAtOf(tx, each),
    }))
    const [customerIds, takers, next] = await allDone([
      customersOf(tx, feedback),
      takersOf(tx, feedback),
      startFirstClocks(
        tx,
        filings.map(({ id, feedback: { kind, siteId, channel, categoryId }, receivedAt }) => ({
          subjectId: id,
          kind,
          receivedAt,
          channel,
          siteId: siteId ?? null,
          categoryId: categoryId ?? null,
        })),
      ),
    ])
    const recorded = filings.map((filing, index) => ({
      complaint: rowOf(tx, filing, {
        customerId: customerIds[index] ?? null,
        ownerId: takers[index] ?? null,
        next: next[index] ?? null,
      }),
      accessCode: makeAccessCode(randomBytes),
      isQuiet: filing.feedback.isQuiet ?? false,
    }))
    const eventHashes = await writeAll(tx, recorded)
    return recorded.map(({ complaint: { id, reference, receivedAt }, accessCode }, index) => ({
      id,
      reference,
      accessCode,
      receivedAt,
      recordedAt: tx.now,
      eventHash: eventHashes[index] ?? '',
    }))
  })
}

type Recorded = {
  readonly complaint: NewComplaint
  readonly accessCode: string
  readonly isQuiet: boolean
}

/**
 * The statements follow each other at once, the complaints first, on which the others depend.
 * @returns the hashes of the events in the journal; those of receiving come first
 */
async function writeAll(tx: Tx, recorded: readonly Recorded[]): Promise<string[]> {
  const complaints = recorded.map(({ complaint }) => complaint)
  const [, , , events] = await allDone([
    insertComplaints(tx, complaints),
    insertAccess(
      tx,
      recorded.map(({ complaint, accessCode }) => ({
        id: tx.newId(),
        complaintId: complaint.id,
        kind: 'code',
        secretHash: hashSecret(accessCode),
        expiresAt: null,
      })),
    ),
    indexWords(
      tx,
      complaints.map((complaint) => ({
        complaintId: complaint.id,
        receivedAt: complaint.receivedAt,
        words: searchWords(tx.organizationId, complaint),
      })),
    ),
    recordEvents<'complaint.received' | 'complaint.assigned'>(tx, [
      ...recorded.map(({ complaint, isQuiet }) => {
        const { id, kind, channel, language, isAnonymous, aboutHandlingOf, narrative } = complaint
        const narrativeHash = hash('sha256', narrative, 'hex')
        const told = { kind, channel, language, isAnonymous, aboutHandlingOf, narrativeHash }
        return {
          type: 'complaint.received' as const,
          subjectId: id,
          payload: { ...told, ...(isQuiet && { isQuiet }) },
        }
      }),
      ...complaints.flatMap(({ id, ownerId }) =>
        ownerId
          ? {
              type: 'complaint.assigned' as const,
              subjectId: id,
              payload: { ownerId, formerOwnerId: null },
            }
          : [],
      ),
    ]),
  ])
  return events.map(({ eventHash }) => eventHash.toString('hex'))
}

/** Never in the future, whatever the letter says. */
const receivedAtOf = ({ now }: Tx, { receivedAt }: NewFeedback): Date =>
  receivedAt && receivedAt < now ? receivedAt : now

/** The customer of each, known before or new; nobody's where it is anonymous or tells no address. */
async function customersOf(tx: Tx, feedback: readonly NewFeedback[]): Promise<(string | null)[]> {
  const { country } = await homeOf(tx)
  const people = feedback.map(({ customerId, isAnonymous, contact, language, ...given }) => ({
    contact: customerId || isAnonymous ? nobody : contact,
    language,
    preferredChannel: given.preferredChannel ?? null,
    accessibilityNeeds: given.accessibilityNeeds ?? null,
  }))
  const found = await recogniseCustomers(tx, { people, country })
  return feedback.map(({ customerId }, index) => customerId ?? found[index] ?? null)
}

const nobody: Contact = { name: null, email: null, phone: null, address: null }

type Filing = { readonly id: string; readonly feedback: NewFeedback; readonly receivedAt: Date }

function rowOf(
  tx: Tx,
  { id, feedback, receivedAt }: Filing,
  {
    customerId,
    ownerId,
    next,
  }: { customerId: string | null; ownerId: string | null; next: NextClock | null },
): NewComplaint {
  const { contact } = feedback
  return {
    ...untouched,
    id,
    reference: makeReference(randomBytes),
    kind: feedback.kind,
    channel: feedback.channel,
    receivedAt,
    registeredBy: staffIdOf(tx.actor),
    language: feedback.language,
    ownerId,
    customerId,
    isAnonymous: feedback.isAnonymous ?? false,
    complainantName: contact.name,
    complainantEmail: contact.email,
    complainantPhone: contact.phone,
    complainantAddress: contact.address,
    preferredChannel: feedback.preferredChannel ?? channelFor(contact),
    accessibilityNeeds: feedback.accessibilityNeeds ?? null,
    representativeName: feedback.representativeName ?? null,
    representativeRole: feedback.representativeRole ?? null,
    representativeAuthority: feedback.representativeAuthority ?? null,
    affectedParties: feedback.affectedParties ?? null,
    narrative: feedback.narrative,
    remedySought: feedback.remedySought ?? null,
    happenedWhen: feedback.happenedWhen ?? null,
    happenedWhere: feedback.happenedWhere ?? null,
    productId: feedback.productId ?? null,
    productText: feedback.productText ?? null,
    orderNumber: feedback.orderNumber ?? null,
    siteId: feedback.siteId ?? null,
    department: feedback.department ?? null,
    lifeCycleStage: feedback.lifeCycleStage ?? null,
    brokenPromise: feedback.brokenPromise ?? null,
    categoryId: feedback.categoryId ?? null,
    title: titleOf(feedback.narrative),
    aboutHandlingOf: feedback.aboutHandlingOf ?? null,
    emailConfirmedAt: feedback.isEmailProven && contact.email ? tx.now : null,
    follows: feedback.follows ?? null,
    nextDueAt: next?.dueAt ?? null,
    nextClockKey: next?.clockKey ?? null,
    updatedAt: tx.now,
  }
}

/** The channel by which someone can be reached when they named none. */
const channelFor = (contact: Contact): ContactChannel =>
  contact.email ? 'email' : contact.phone ? 'phone' : contact.address ? 'letter' : 'portal'

/** What has not happened to a case that is new. */
export const untouched = {
  status: 'received',
  outcome: null,
  restatement: null,
  restatedAt: null,
  restatedBy: null,
  restatementAnswer: null,
  restatementCorrection: null,
  restatementAnsweredAt: null,
  preferredRemedyId: null,
  severity: null,
  reviewerId: null,
  isSafety: false,
  isVulnerable: false,
  isConfidential: false,
  isSetAside: false,
  isPublic: false,
  isGroup: false,
  duplicateOf: null,
  answeredAt: null,
  remindedAt: null,
  updatesStoppedAt: null,
  oldNumber: null,
  oldNumberKey: null,
  importId: null,
  closedAt: null,
  suggestionResult: null,
  resolution: null,
  complainantAnswer: null,
  complainantAnswerReason: null,
  complainantAnsweredAt: null,
  isFirstContact: false,
  representativeEmail: null,
  representativePhone: null,
  representativeAddress: null,
  authorityAttachmentId: null,
  authorityException: null,
  authorityAt: null,
  authorityBy: null,
  recipients: 'complainant',
  restrictedChannels: [] as string[],
  version: 1,
} as const satisfies Partial<NewComplaint>
