import { groupAccessCode } from '../../../shared/access-code.ts'
import { groupReference } from '../../../shared/reference.ts'
import { formatsIn, type Formats } from '../../../shared/i18n/formats.ts'
import { textIn, type T } from '../../../shared/i18n/text.ts'
import type { Kind } from '../../../shared/statuses.ts'
import type { Block, PrintDocument } from '../../kernel/documents/print-document.ts'
import type { Frame } from '../../kernel/html/page.ts'
import { letterheadOf, type Sender } from './letterhead.rules.ts'

export type ReceiptPrint = {
  readonly frame: Frame
  readonly organization: Sender
  readonly facts: {
    readonly kind: Kind
    readonly reference: string
    readonly receivedAt: Date
    readonly isAnonymous: boolean
    /** 'YYYY-MM-DD'; of a compliment none is promised. */
    readonly dates: {
      readonly restatementOn: string | null
      readonly decisionOn: string | null
      readonly answerOn: string | null
    }
  }
  /** Only in the hour after filing; later nobody knows it any more. */
  readonly accessCode: string | null
  readonly trackingUrl: string
  /** The page that checks receipts, alone and with this signed receipt in it; null where there is none. */
  readonly checking: { readonly page: string; readonly url: string } | null
  readonly logoPng?: Uint8Array | null
}

/** The receipt to keep: reference, access code, what happens by when, and the way back (ISO 10002, 7.2). */
export function receiptDocument(given: ReceiptPrint): PrintDocument {
  const { frame, organization, facts, accessCode, trackingUrl, checking, logoPng } = given
  const t = textIn(frame.language, frame.wordSet)
  const formats = formatsIn(frame.language, { timeZone: frame.organization.timeZone, now: frame.now })
  const code: Block = accessCode
    ? { kind: 'bigCode', label: t('receipt.accessCode.label'), code: groupAccessCode(accessCode) }
    : { kind: 'paragraph', text: t('document.receipt.codeNotShown') }
  return {
    language: frame.language,
    title: t('document.receipt.title'),
    letterhead: letterheadOf(organization, logoPng),
    footer: t('document.receipt.free'),
    blocks: [
      { kind: 'paragraph', text: t(facts.isAnonymous ? 'receipt.anonymous' : 'document.receipt.lead') },
      { kind: 'bigCode', label: t('receipt.reference.label'), code: groupReference(facts.reference) },
      code,
      {
        kind: 'facts',
        facts: [
          { label: t('document.receipt.receivedAt'), value: formats.dayAndTime(facts.receivedAt) },
          { label: t('document.receipt.kind'), value: t(`kind.${facts.kind}`) },
          ...(facts.isAnonymous
            ? [{ label: t('document.receipt.from'), value: t('document.receipt.anonymous') }]
            : []),
        ],
      },
      { kind: 'heading', level: 1, text: t('document.receipt.next') },
      ...nextSteps(t, formats, facts),
      { kind: 'heading', level: 1, text: t('document.receipt.follow') },
      { kind: 'qr', url: trackingUrl, caption: t('receipt.qr.caption') },
      ...(checking ? signedPart(t, checking) : []),
    ],
  }
}

const signedPart = (t: T, { page, url }: NonNullable<ReceiptPrint['checking']>): Block[] => [
  { kind: 'heading', level: 1, text: t('proof.receipt.title') },
  { kind: 'qr', url, page, caption: t('proof.receipt.qr'), text: t('proof.receipt.text') },
]

function nextSteps(t: T, formats: Formats, { kind, dates }: ReceiptPrint['facts']): Block[] {
  const entry = (text: string, on: string | null) => ({
    date: on ? t('track.timeline.by', { date: formats.day(on) }) : '',
    text,
  })
  if (kind === 'complaint') {
    return [
      {
        kind: 'timeline',
        entries: [
          entry(t('receipt.next.complaint.restatement'), dates.restatementOn),
          entry(t('receipt.next.complaint.decision'), dates.decisionOn),
        ],
      },
      { kind: 'paragraph', text: t('receipt.next.complaint.late') },
    ]
  }
  const only = {
    compliment: 'receipt.next.compliment.passedOn',
    suggestion: 'receipt.next.suggestion.answer',
    enquiry: 'receipt.next.enquiry.answer',
  } as const
  return [{ kind: 'timeline', entries: [entry(t(only[kind]), dates.answerOn)] }]
}
