import type { ContactChannel } from '../../../shared/statuses.ts'
import type { MessageChannel, MessagePurpose } from './correspondence.store.ts'

export type Reachable = {
  readonly isAnonymous: boolean
  readonly preferredChannel: ContactChannel
  readonly complainantEmail: string | null
  readonly complainantPhone: string | null
  readonly complainantAddress: string | null
  /** Closed to them after abusive conduct. */
  readonly restrictedChannels?: readonly string[]
}

export type Way = { readonly channel: Exclude<MessageChannel, 'counter'>; readonly address: string | null }

/**
 * How someone is reached: as they prefer, else by what they gave. The page of the case is always there;
 * someone anonymous is reached there only.
 */
export function wayTo(complaint: Reachable): Way {
  const portal: Way = { channel: 'portal', address: null }
  if (complaint.isAnonymous || complaint.preferredChannel === 'portal') return portal
  const addresses = {
    email: complaint.complainantEmail,
    phone: complaint.complainantPhone,
    letter: complaint.complainantAddress,
  } as const
  for (const channel of [complaint.preferredChannel, 'email', 'phone', 'letter'] as const) {
    const address = addresses[channel]
    if (address && !complaint.restrictedChannels?.includes(channel)) return { channel, address }
  }
  return portal
}

/** Whether it takes a person to post or tell what is written to somebody. */
export const isByHand = (complaint: Reachable): boolean =>
  ['letter', 'phone'].includes(wayTo(complaint).channel)

/** What may go to an address that nobody has confirmed yet: the reference and a link, nothing else. */
export const mayGoUnconfirmed = (purpose: MessagePurpose): boolean => purpose === 'confirmEmail'

/** Purposes whose mail says something of the matter; in a confidential case it says only that there is news. */
const contentPurposes: readonly MessagePurpose[] = [
  'restatement',
  'update',
  'delay',
  'answer',
  'referral',
  'closing',
  'message',
]
export const tellsContent = (purpose: MessagePurpose): boolean => contentPurposes.includes(purpose)

/** Most confirmation mails to one address in 24 hours: nobody can have Redress flood a stranger's mailbox. */
export const confirmationsPerDay = 5

/** An attempt that has not ended by then was broken off, by a crash or a lost machine. In milliseconds. */
export const attemptMs = 10 * 60_000

/** An event of this age is history that was entered later: nobody is written to about it. In milliseconds. */
export const staleMs = 7 * 24 * 3_600_000

/** How long the complainant can have a case opened again that was closed for silence, in days. */
export const reopeningDays = 60

/** Silence after the reminder before a case is closed for it, also when the reminder went out late. In days. */
export const silenceAfterReminderDays = 7

type Represented = Reachable & {
  readonly complainantName: string | null
  readonly emailConfirmedAt: Date | null
  readonly representativeName: string | null
  readonly representativeEmail: string | null
  readonly representativePhone: string | null
  readonly representativeAddress: string | null
  readonly authorityAt: Date | null
  readonly recipients: 'complainant' | 'representative' | 'both'
}

/** To whom something is written: the complainant, or who speaks for them. */
export type Party = 'complainant' | 'representative'

/** The case as it is written to its representative. Who recorded the evidence answers for the address. */
export const toRepresentative = <C extends Represented>(complaint: C): C & { party: Party } => ({
  ...complaint,
  party: 'representative',
  isAnonymous: false,
  complainantName: complaint.representativeName,
  complainantEmail: complaint.representativeEmail,
  complainantPhone: complaint.representativePhone,
  complainantAddress: complaint.representativeAddress,
  emailConfirmedAt: complaint.authorityAt,
  preferredChannel: complaint.representativeEmail
    ? 'email'
    : complaint.representativeAddress
      ? 'letter'
      : 'phone',
  restrictedChannels: [],
})

/** What proves who the complainant is, or asks what they think, goes to nobody else; `other` tells of a new code. */
const forThemAlone: readonly MessagePurpose[] = ['receipt', 'confirmEmail', 'lostCode', 'survey', 'other']

/**
 * To whom what is written about the matter goes. What proves a mailbox, a receipt or a new code is for the
 * complainant alone, and without evidence of authority everything is.
 */
export function addresseesOf<C extends Represented>(
  complaint: C,
  purpose: MessagePurpose,
): readonly (C & { party?: Party })[] {
  const { recipients, representativeName, authorityAt } = complaint
  if (recipients === 'complainant' || !representativeName || !authorityAt || forThemAlone.includes(purpose))
    return [complaint]
  return recipients === 'both' ? [complaint, toRepresentative(complaint)] : [toRepresentative(complaint)]
}
