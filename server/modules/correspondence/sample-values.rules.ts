import { formatsIn } from '../../../shared/i18n/formats.ts'
import type { WordSet } from '../../../shared/i18n/keys.ts'
import { textIn } from '../../../shared/i18n/text.ts'
import type { Language } from '../../../shared/languages.ts'
import type { Values } from './texts.rules.ts'

/** Values of an invented case, for the preview of a template. */
export function sampleValues({
  language,
  organization,
  now,
}: {
  language: Language
  organization: { readonly name: string; readonly wordSet: WordSet; readonly timeZone: string }
  now: Date
}): Values {
  const t = textIn(language, organization.wordSet)
  const formats = formatsIn(language, { timeZone: organization.timeZone, now })
  const inDays = (days: number) => formats.day(new Date(now.getTime() + days * 86_400_000))
  const matter = '…'
  return {
    name: 'Ada Lindqvist',
    organization: organization.name,
    reference: '7K3M-QX9P-4T2J',
    otherReference: 'C4HY-2RWD-9KPF',
    trackingUrl: 'https://complaints.example.org/track',
    outsideBody: organization.name,
    accessCode: 'Q7XD-M3KP-49RT-HWYC',
    receivedOn: inDays(-8),
    answeredOn: inDays(-1),
    decidedOn: inDays(-1),
    restatementDueOn: inDays(3),
    decisionDueOn: inDays(20),
    answerDueOn: inDays(20),
    dueOn: inDays(20),
    nextOn: inDays(10),
    closesOn: inDays(20),
    answerBy: inDays(20),
    reopenUntil: inDays(90),
    validUntil: inDays(1),
    restatement: matter,
    remedySought: t('remedy.repair'),
    text: matter,
    reason: matter,
    closingReason: t('status.complaint.closed.accepted'),
    points: { markdown: `**1. ${matter}**\n\n${t('letter.point.upheld')}` },
    remedies: { markdown: `- ${t('remedy.repair')}\n- ${t('remedy.apology')}` },
    outsideRoutes: { markdown: t('letter.outsideRoutes.none') },
  }
}
