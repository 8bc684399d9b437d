import type { WordSet } from '../../../shared/i18n/keys.ts'
import { textIn, type T } from '../../../shared/i18n/text.ts'
import { languageNames, type Language } from '../../../shared/languages.ts'
import type { Block, FormField, PrintDocument } from '../../kernel/documents/print-document.ts'
import { letterheadOf, type Sender } from './letterhead.rules.ts'

/** A time limit as the public pages say it. */
export type Limit = {
  readonly amount: number
  readonly unit: 'minutes' | 'hours' | 'days' | 'businessDays' | 'weeks' | 'months'
}

export type PaperForm = {
  readonly language: Language
  readonly languages: readonly Language[]
  readonly organization: Sender & { readonly wordSet: WordSet }
  readonly formUrl: string
  readonly remedies: readonly string[]
  /** null where the rules in force promise no time. */
  readonly restatement: Limit | null
  readonly decision: Limit | null
  readonly logoPng?: Uint8Array | null
}

/** The complainant's form on paper (ISO 10002, Annex C). */
export function paperFormDocument(form: PaperForm): PrintDocument {
  const { language, organization } = form
  const t = textIn(language, organization.wordSet)
  const sendTo = [organization.name, organization.address, organization.email].flatMap((line) => line ?? [])
  return {
    language,
    title: t('document.form.title'),
    letterhead: letterheadOf(organization, form.logoPng),
    footer: t('document.form.online', { url: form.formUrl }),
    blocks: [
      { kind: 'paragraph', text: t('document.form.lead') },
      { kind: 'callout', title: t('document.form.sendTo'), text: sendTo.join('\n') },
      ...questions(t, form),
      ...nextSteps(t, form),
      { kind: 'heading', level: 1, text: t('document.form.office') },
      {
        kind: 'fields',
        fields: [
          half(t('document.form.office.reference')),
          half(t('document.form.office.receivedOn')),
          { label: t('document.form.office.receivedBy') },
        ],
      },
    ],
  }
}

const half = (label: string): FormField => ({ label, width: 'half' })

function questions(t: T, { languages, remedies }: PaperForm): Block[] {
  const section = (text: string): Block => ({ kind: 'heading', level: 1, text })
  const fields = (...given: FormField[]): Block => ({ kind: 'fields', fields: given })
  const lines = (count: number): FormField => ({ label: '', lines: count })
  return [
    section(t('document.form.section.whatHappened')),
    fields(lines(8), half(t('document.form.field.when')), half(t('document.form.field.where')), {
      label: t('document.form.field.noticedBefore'),
      lines: 2,
    }),
    section(t('document.form.section.contact')),
    fields(
      { label: t('document.form.field.name') },
      { label: t('document.form.field.address'), lines: 2 },
      half(t('document.form.field.phone')),
      half(t('document.form.field.email')),
    ),
    {
      kind: 'choices',
      label: t('document.form.field.channel'),
      options: [t('channel.email'), t('channel.phone'), t('channel.letter'), t('channel.portal')],
      columns: 2,
    },
    ...(languages.length > 1
      ? [
          {
            kind: 'choices',
            label: t('document.form.field.language'),
            options: languages.map((each) => languageNames[each]),
            columns: 3,
          } satisfies Block,
        ]
      : []),
    section(t('document.form.section.represents')),
    fields(half(t('document.form.field.representedName')), half(t('document.form.field.relation'))),
    section(t('document.form.section.about')),
    fields(half(t('document.form.field.product')), half(t('document.form.field.orderNumber'))),
    section(t('document.form.section.remedy')),
    { kind: 'choices', label: '', options: [...remedies], columns: 2 },
    fields(lines(3)),
    section(t('document.form.section.files')),
    { kind: 'paragraph', text: t('document.form.copies') },
    fields(lines(2)),
    section(t('document.form.section.needs')),
    fields(lines(2)),
    section(t('document.form.section.signature')),
    fields(half(t('document.form.field.date')), half(t('document.form.field.signature'))),
  ]
}

function nextSteps(t: T, { restatement, decision }: PaperForm): Block[] {
  if (!restatement || !decision) return []
  const text = t('document.form.next', {
    within: within(t, restatement),
    decidedWithin: within(t, decision),
  })
  return [{ kind: 'callout', text }]
}

/** Shorter times than an hour are a matter of the receipt, which is given at once. */
const within = (t: T, { amount, unit }: Limit): string =>
  unit === 'minutes' ? t('within.hours', { count: 1 }) : t(`within.${unit}`, { count: amount })
