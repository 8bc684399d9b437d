import type { findKnown } from '../../../../shared/api/callers.ts'
import type { registerComplaint } from '../../../../shared/api/complaints.ts'
import type { AnswerOf } from '../../../api-request.ts'
import type { BodySent } from '../../../../shared/api/endpoint.ts'
import type { Language } from '../../../../shared/languages.ts'
import type { ContactChannel, Kind, LifeCycleStage } from '../../../../shared/statuses.ts'

/** How feedback reaches somebody at the desk. */
export const takenInBy = ['phone', 'counter', 'letter', 'email', 'social'] as const

/** What is typed while somebody tells it, as it stands in the fields. */
export type Told = {
  readonly kind: Kind
  readonly channel: (typeof takenInBy)[number]
  readonly language: Language
  /** The day on which a letter or message came in, when that was not today. */
  readonly receivedOn: string | null
  readonly narrative: string
  readonly remedySought: string
  /** Whom the writer recognised, and whether what is known of them stands as it is. */
  readonly customerId: string | null
  readonly isKnown: boolean
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly address: string
  readonly preferredChannel: ContactChannel | null
  readonly accessibilityNeeds: string
  readonly representativeName: string
  readonly representativeRole: string
  readonly representativeAuthority: string
  readonly affectedParties: string
  readonly productId: string | null
  readonly productText: string
  readonly orderNumber: string
  readonly siteId: string | null
  readonly department: string
  readonly happenedWhen: string
  readonly happenedWhere: string
  readonly categoryId: string | null
  readonly lifeCycleStage: LifeCycleStage | null
  readonly brokenPromise: string
}

export const nothingTold = (language: Language): Told => ({
  kind: 'complaint',
  channel: 'phone',
  language,
  receivedOn: null,
  narrative: '',
  remedySought: '',
  customerId: null,
  isKnown: false,
  name: '',
  email: '',
  phone: '',
  address: '',
  preferredChannel: null,
  accessibilityNeeds: '',
  representativeName: '',
  representativeRole: '',
  representativeAuthority: '',
  affectedParties: '',
  productId: null,
  productText: '',
  orderNumber: '',
  siteId: null,
  department: '',
  happenedWhen: '',
  happenedWhere: '',
  categoryId: null,
  lifeCycleStage: null,
  brokenPromise: '',
})

/** What is sent. Written messages may have come in on an earlier day; what is told now is received now. */
export function bodyOf(told: Told): BodySent<typeof registerComplaint> {
  const { name, email, phone, address, receivedOn, isKnown: _isKnown, ...rest } = told
  return {
    ...rest,
    contact: { name, email, phone, address },
    ...(receivedOn !== null && cameEarlier(told.channel) && { receivedAt: noonOf(receivedOn) }),
  }
}

/** Whether it may lie before today when feedback came in by this channel. */
export const cameEarlier = (channel: Told['channel']): boolean => channel !== 'phone' && channel !== 'counter'

/** Whether there is any way to answer. */
export const canBeReached = ({ email, phone, address }: Told): boolean =>
  [email, phone, address].some((way) => way.trim() !== '')

// The hour is not known. The server never takes a time after now, so that today's noon is at most now.
const noonOf = (day: string) => new Date(`${day}T12:00`).toISOString()

/** What is asked about somebody while they tell: who it may be, and which of their matters. */
export function askedOf({
  customerId,
  name,
  email,
  phone,
  orderNumber,
  narrative,
}: Told): BodySent<typeof findKnown> {
  return { customerId, name, email, phone, orderNumber, narrative }
}

/** Whether enough is typed to recognise anybody by. */
export const isTelling = ({ customerId, name, email, phone, orderNumber }: Told): boolean =>
  customerId !== null ||
  [name, email, phone, orderNumber].some((typed) => typed.trim().length >= fewestLetters)

const fewestLetters = 3

/** What the person's profile says goes into the fields that nobody has filled in otherwise. */
export function takenOver(
  told: Told,
  person: Pick<
    AnswerOf<typeof findKnown>['people'][number],
    'id' | 'name' | 'email' | 'phone' | 'address' | 'language' | 'preferredChannel' | 'accessibilityNeeds'
  >,
): Partial<Told> {
  return {
    customerId: person.id,
    isKnown: true,
    name: person.name ?? told.name,
    email: person.email ?? told.email,
    phone: person.phone ?? told.phone,
    address: person.address ?? told.address,
    language: person.language,
    preferredChannel: person.preferredChannel ?? told.preferredChannel,
    accessibilityNeeds: person.accessibilityNeeds ?? told.accessibilityNeeds,
  }
}
