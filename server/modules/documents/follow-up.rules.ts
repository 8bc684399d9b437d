import { formatsIn, type Formats } from '../../../shared/i18n/formats.ts'
import type { WordSet } from '../../../shared/i18n/keys.ts'
import { isTextKey, textIn, type EndingOf, type T } from '../../../shared/i18n/text.ts'
import type { Language } from '../../../shared/languages.ts'
import { groupReference } from '../../../shared/reference.ts'
import type { Block, Fact, PrintDocument } from '../../kernel/documents/print-document.ts'
import { categoryName, remedyName } from '../organization/taxonomy.rules.ts'
import type { FollowUp } from './follow-up.queries.ts'
import { letterheadOf, type Sender } from './letterhead.rules.ts'

export type FollowUpPrint = {
  readonly language: Language
  readonly organization: Sender & {
    readonly wordSet: WordSet
    readonly timeZone: string
    readonly currency: string
  }
  readonly file: FollowUp
  readonly printedAt: Date
  readonly logoPng?: Uint8Array | null
}

type Words = {
  readonly t: T
  readonly formats: Formats
  readonly language: Language
  readonly money: (amount: number) => string
}

/** The case as a print-out (ISO 10002, Annex F): every section is there, also when nothing is recorded yet. */
export function followUpDocument(print: FollowUpPrint): PrintDocument {
  const { language, organization, file, printedAt } = print
  const t = textIn(language, organization.wordSet)
  const formats = formatsIn(language, { timeZone: organization.timeZone, now: printedAt })
  const money = (amount: number) => `${amount.toFixed(2)} ${organization.currency}`
  const words: Words = { t, formats, language, money }
  return {
    language,
    title: `${t('document.followUp.title')} ${groupReference(file.reference)}`,
    letterhead: letterheadOf(organization, print.logoPng),
    footer: [
      t('document.followUp.printedAt', { date: formats.dayAndTime(printedAt) }),
      t('document.followUp.confidential'),
    ].join(' · '),
    createdAt: printedAt,
    blocks: [
      ...matterSections(words, file),
      ...workSections(words, file),
      ...endSections(words, file),
      { kind: 'fields', fields: [{ label: t('document.followUp.field.signature') }] },
    ],
  }
}

type Field = EndingOf<'document.followUp.field'>
type Section = EndingOf<'document.followUp.section'>

const section = ({ t }: Words, name: Section): Block => ({
  kind: 'heading',
  level: 1,
  text: t(`document.followUp.section.${name}`),
})

/** A fact of the form; what is not known says so instead of leaving a gap. */
const fact = ({ t }: Words, name: Field, value: string | null | undefined): Fact => ({
  label: t(`document.followUp.field.${name}`),
  value: value || t('document.followUp.none'),
})

/** The word for a value, or the value itself where no text has it. */
function wordFor({ t }: Words, key: string, value: string): string {
  return isTextKey(key) ? (t as (key: string) => string)(key) : value
}

const joined = (parts: readonly (string | null)[], between = ', '): string =>
  parts.flatMap((part) => part ?? []).join(between)

function matterSections(words: Words, file: FollowUp): Block[] {
  const { t, formats, language } = words
  const contact = joined([file.complainantEmail, file.complainantPhone, file.complainantAddress], '\n')
  const category = categoryName({ key: file.categoryKey, names: file.categoryNames }, language)
  return [
    section(words, 'received'),
    {
      kind: 'facts',
      facts: [
        { label: t('receipt.reference.label'), value: groupReference(file.reference) },
        { label: t('document.receipt.kind'), value: t(`kind.${file.kind}`) },
        fact(words, 'receivedAt', formats.dayAndTime(file.receivedAt)),
        fact(words, 'channel', t(`channel.${file.channel}`)),
        fact(words, 'registeredBy', file.registeredByName),
      ],
    },
    section(words, 'complainant'),
    {
      kind: 'facts',
      facts: [
        fact(words, 'name', file.isAnonymous ? t('document.receipt.anonymous') : file.complainantName),
        fact(words, 'contact', contact),
        fact(words, 'representative', joined([file.representativeName, file.representativeRole])),
      ],
    },
    section(words, 'matter'),
    {
      kind: 'facts',
      facts: [
        fact(words, 'product', joined([file.productName, file.productText])),
        fact(words, 'orderNumber', file.orderNumber),
        fact(words, 'occurred', file.happenedWhen),
        fact(words, 'site', joined([file.siteName, file.happenedWhere])),
        fact(words, 'category', category),
        fact(words, 'remedySought', file.remedySought),
      ],
    },
    ...textPart(words, 'narrative', file.narrative, file.language),
    ...textPart(words, 'restatement', file.restatement, file.language),
  ]
}

/** A longer text in its own language under its own heading. */
const textPart = ({ t }: Words, name: Field, text: string | null, language: Language): Block[] => [
  { kind: 'heading', level: 3, text: t(`document.followUp.field.${name}`) },
  text ? { kind: 'paragraph', text, language } : { kind: 'paragraph', text: t('document.followUp.none') },
]

function workSections(words: Words, file: FollowUp): Block[] {
  const { t } = words
  const [assessment] = file.assessments
  const [investigation] = file.investigations
  const evidence = file.evidence.map(({ description, source, sha256 }) =>
    joined([description, source, sha256 && `SHA-256 ${sha256}`]),
  )
  const valueOf = (kind: string, value: string | undefined) =>
    value && wordFor(words, `document.value.${kind}.${value}`, value)
  return [
    section(words, 'assessment'),
    {
      kind: 'facts',
      facts: [
        fact(words, 'severity', valueOf('severity', assessment?.severity)),
        fact(
          words,
          'safety',
          assessment && t(assessment.isSafety ? 'document.value.yes' : 'document.value.no'),
        ),
        fact(words, 'complexity', valueOf('complexity', assessment?.complexity)),
        fact(words, 'impact', valueOf('impact', assessment?.impact)),
        fact(words, 'immediateAction', assessment?.immediateAction),
        fact(words, 'owner', file.ownerName),
      ],
    },
    section(words, 'investigation'),
    {
      kind: 'facts',
      facts: [fact(words, 'findings', investigation?.findings), fact(words, 'evidence', evidence.join('\n'))],
    },
    section(words, 'resolution'),
    ...(file.decisions.length === 0
      ? [{ kind: 'paragraph', text: t('document.followUp.none') } satisfies Block]
      : file.decisions.flatMap((decision) => decisionPart(words, decision))),
  ]
}

function decisionPart(words: Words, decision: FollowUp['decisions'][number]): Block[] {
  const { t, formats, language, money } = words
  const remedies = decision.remedies.map((remedy) =>
    joined([
      remedyName(remedy, language),
      remedy.description,
      money(remedy.cost),
      remedy.dueOn && formats.fullDay(remedy.dueOn),
    ]),
  )
  return [
    {
      kind: 'table',
      columns: [
        { header: t('document.followUp.section.matter'), width: 2 },
        { header: t('document.followUp.field.decision') },
        { header: t('document.followUp.field.reasons'), width: 3 },
      ],
      rows: decision.points.map(({ matter, result, grounds }) => [
        matter,
        t(`track.decision.${result}`),
        grounds,
      ]),
    },
    {
      kind: 'facts',
      facts: [
        ...(decision.level > 1 ? [fact(words, 'review', t('track.decision.reviewed'))] : []),
        fact(words, 'remedy', remedies.join('\n')),
        fact(
          words,
          'decidedBy',
          joined([decision.deciderName, formats.fullDay(new Date(decision.decidedAt))]),
        ),
        fact(words, 'communicatedAt', decision.sentAt && formats.fullDay(new Date(decision.sentAt))),
      ],
    },
  ]
}

function endSections(words: Words, file: FollowUp): Block[] {
  const { t, formats } = words
  const answer = file.complainantAnswer && t(`document.value.answer.${file.complainantAnswer}`)
  const referrals = file.referrals.map(({ body, referredOn, fileNumber, note }) =>
    joined([body, formats.fullDay(referredOn), fileNumber, note]),
  )
  const closing = file.outcome && wordFor(words, `document.value.outcome.${file.outcome}`, file.outcome)
  return [
    section(words, 'outcome'),
    {
      kind: 'facts',
      facts: [
        fact(words, 'answer', joined([answer, file.complainantAnswerReason], '\n')),
        fact(words, 'referral', referrals.join('\n')),
      ],
    },
    section(words, 'closing'),
    {
      kind: 'facts',
      facts: [
        fact(words, 'closedAt', file.closedAt ? formats.fullDay(file.closedAt) : null),
        fact(words, 'closedReason', closing),
      ],
    },
    section(words, 'improvement'),
    { kind: 'facts', facts: [fact(words, 'cause', file.investigations[0]?.cause)] },
    section(words, 'steps'),
    {
      kind: 'timeline',
      entries: file.events.flatMap(({ at, type, actorName }) => {
        const step = stepOf[type]
        if (!step) return []
        return [{ date: formats.dayAndTime(new Date(at)), text: joined([t(`step.${step}`), actorName]) }]
      }),
    },
  ]
}

/** The station of the case that an event means; other events are detail. */
const stepOf: Readonly<Record<string, EndingOf<'step'>>> = {
  'complaint.received': 'received',
  'complaint.restated': 'understanding',
  'complaint.investigationPlanned': 'investigation',
  'complaint.decided': 'decision',
  'complaint.answered': 'answer',
  'complaint.enquiryAnswered': 'answer',
  'complaint.answerAccepted': 'yourAnswer',
  'complaint.answerRefused': 'yourAnswer',
  'complaint.reviewStarted': 'review',
  'complaint.referred': 'outside',
  'complaint.remedyCarriedOut': 'remedy',
  'complaint.passedOn': 'passedOn',
  'complaint.considered': 'consideration',
  'complaint.closed': 'closed',
}
