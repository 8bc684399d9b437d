import type { TFunction } from 'i18next'
import { languageNames, isLanguage } from '../../../../shared/languages.ts'
import type { Format } from '../../../ui/format.ts'
import type { IconName } from '../../../ui/Icon.tsx'
import { dataText } from '../../../data-text.ts'

type Payload = Readonly<Record<string, unknown>>

/** What the words of an event are made with. */
export type EventWords = {
  readonly t: TFunction
  readonly format: Pick<Format, 'day' | 'money' | 'list' | 'time'>
  readonly now: Date
  readonly currency: string
  readonly nameOf: (staffId: string) => string
}

/** Events that read differently for one of their values. */
const variants: Readonly<Record<string, (payload: Payload) => string>> = {
  'complaint.restated': ({ isFirst }) => (isFirst === false ? 'again' : ''),
  'complaint.restatementAnswered': ({ answer }) => textOf(answer),
  'complaint.confidentialitySet': ({ isConfidential }) => (isConfidential ? 'on' : 'off'),
  'complaint.newsByMailSet': ({ isWanted }) => (isWanted ? 'on' : 'off'),
  'complaint.reviewStarted': ({ reviewerId }) => (reviewerId ? '' : 'unnamed'),
  'complaint.answerRefused': ({ wantsReview }) => (wantsReview ? 'review' : ''),
  'complaint.settledAtFirstContact': ({ acceptedBy }) =>
    acceptedBy === 'representative' ? 'representative' : '',
  'complaint.merged': ({ isLead }) => (isLead ? 'lead' : ''),
  'complaint.mergeUndone': ({ isLead }) => (isLead ? 'lead' : ''),
  'complaint.split': ({ isOrigin }) => (isOrigin ? 'origin' : ''),
  'complaint.speakerConfirmed': ({ speakerId, isCorrected }) =>
    speakerId ? (isCorrected ? 'corrected' : 'colleague') : '',
  'complaint.considered': ({ result }) => textOf(result),
  'complaint.decided': ({ isApprovalNeeded }) => (isApprovalNeeded ? 'approvalNeeded' : ''),
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The key of an event's sentence. */
export function eventKey(event: string, payload: Payload): string {
  const variant = variants[event]?.(payload)
  return variant ? `event.${event}.${variant}` : `event.${event}`
}

/** One calm sentence for an event. */
export function eventLine(event: string, payload: Payload, words: EventWords): string {
  const values = eventValues(event, payload, words)
  return (
    dataText(words.t, eventKey(event, payload), values) ??
    dataText(words.t, `event.${event}`, values) ??
    words.t('event.other', { event })
  )
}

/** Who it was: a name, or what kind of actor. */
export function actorText(
  t: TFunction,
  { actorName, actorKind }: { actorName: string | null; actorKind: string },
): string {
  return actorName ?? dataText(t, `case.actor.${actorKind}`) ?? t('case.actor.system')
}

/** The values of an event in words; codes become their words, ids their names. */
export function eventValues(
  event: string,
  payload: Payload,
  words: EventWords,
): Record<string, string | number> {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(payload)) {
    const word = wordOf(event, name, value, words)
    if (word !== undefined) values[name] = word
    if (Array.isArray(value)) values.count = value.length
  }
  if (typeof payload.points === 'number') values.count = payload.points
  return values
}

/** Whose word a value is: `outcome` is said as `outcome.accepted` says it. */
const prefixes: Readonly<Record<string, string>> = {
  kind: 'kind',
  from: 'kind',
  to: 'kind',
  channel: 'channel',
  outcome: 'outcome',
  severity: 'severity',
  depth: 'depth',
  reason: 'reopening',
  result: 'referralResult',
  clockKey: 'deadlines.clock',
  clockKeys: 'deadlines.clock',
  results: 'result',
  lateReason: 'deadlines.late',
  fields: 'asking.field',
}

function wordOf(event: string, name: string, value: unknown, words: EventWords): string | number | undefined {
  const { t, format } = words
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown) =>
      typeof item === 'string' ? [itemWord(name, item, words)] : [],
    )
    return format.list([...new Set(items)])
  }
  if (typeof value === 'number') {
    return /cost/i.test(name) ? format.money(value, words.currency) : value
  }
  if (typeof value !== 'string') return undefined
  if (name === 'language') return isLanguage(value) ? languageNames[value] : value
  if (name.endsWith('At')) return format.time(value, words.now)
  if (name.endsWith('On')) return format.day(value, words.now)
  const prefix = prefixes[name]
  return (prefix && dataText(t, `${prefix}.${value}`)) ?? itemWord(name, value, words)
}

function itemWord(name: string, value: string, { t, nameOf }: EventWords): string {
  if (/(owner|reviewer|staff)Ids?$/i.test(name) || name === 'mentions' || name === 'readerIds')
    return nameOf(value)
  const prefix = prefixes[name]
  return (prefix && dataText(t, `${prefix}.${value}`)) ?? value
}

const icons: Readonly<Record<string, IconName>> = {
  'complaint.received': 'plus',
  'complaint.imported': 'upload',
  'complaint.assigned': 'person',
  'complaint.released': 'person',
  'complaint.subjectsNamed': 'people',
  'complaint.subjectHeard': 'people',
  'complaint.confidentialitySet': 'lock',
  'complaint.closed': 'check',
  'complaint.answered': 'mail',
  'complaint.answerAccepted': 'check',
  'complaint.settledAtFirstContact': 'check',
  'complaint.answerRefused': 'cross',
  'complaint.remedyCarriedOut': 'check',
  'complaint.referred': 'external',
  'complaint.outsideAsked': 'external',
  'complaint.outsideAnswered': 'reply',
  'complaint.referralEnded': 'external',
  'complaint.converted': 'split',
  'complaint.split': 'split',
  'complaint.merged': 'merge',
  'complaint.mergeUndone': 'split',
  'clock.paused': 'soon',
  'clock.resumed': 'soon',
  'clock.moved': 'calendar',
}

export const eventIcon = (event: string): IconName => icons[event] ?? 'forward'
