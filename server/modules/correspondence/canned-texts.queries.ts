import type { Language } from '../../../shared/languages.ts'
import type { Actor } from '../../kernel/auth/actor.ts'
import type { Read } from '../../kernel/ctx.ts'
import { mayChangeCannedText } from './canned-texts.policy.ts'
import { recipientsLanguageFirst } from './canned-texts.rules.ts'
import { caseOf, caseValues } from './case-values.queries.ts'
import { fillTemplate } from './texts.rules.ts'

type Person = Actor & { kind: 'staff' }

/** Those of everybody and one's own, by language and name. */
export async function cannedTextsOf(read: Read, person: Person) {
  const rows = await textsFor(read, person)
  return rows.map(({ ownerId, ...text }) => ({
    ...text,
    isShared: ownerId === null,
    mayChange: mayChangeCannedText(person, { ownerId }).allowed,
  }))
}

const textsFor = (read: Read, { id }: Person) =>
  read.sql
    .selectFrom('cannedText')
    .leftJoin('staffMember', (join) =>
      join
        .onRef('staffMember.organizationId', '=', 'cannedText.organizationId')
        .onRef('staffMember.id', '=', 'cannedText.changedBy'),
    )
    .select([
      'cannedText.id',
      'cannedText.ownerId',
      'cannedText.language',
      'cannedText.name',
      'cannedText.body',
      'cannedText.version',
      'cannedText.changedAt',
      'staffMember.name as changedByName',
    ])
    .where('cannedText.organizationId', '=', read.organizationId)
    .where((eb) => eb.or([eb('cannedText.ownerId', 'is', null), eb('cannedText.ownerId', '=', id)]))
    .orderBy('cannedText.language')
    .orderBy('cannedText.name')
    .orderBy('cannedText.id')
    .execute()

/** The same, filled in for a case in the language that each is written in. Who may see it is the caller's to check. */
export async function cannedTextsForCase(
  read: Read,
  { complaintId, person }: { complaintId: string; person: Person },
) {
  const complaint = await caseOf(read, complaintId)
  const texts = await textsFor(read, person)
  const values = new Map<Language, Record<string, string>>()
  for (const { language } of texts)
    if (!values.has(language)) values.set(language, await caseValues(read, { ...complaint, language }))
  return texts
    .map(({ id, name, language, ownerId, body }) => ({
      id,
      name,
      language,
      isShared: ownerId === null,
      isRecipientsLanguage: language === complaint.language,
      body: fillTemplate({ subject: '', body }, { ...values.get(language), writer: person.name }).body,
    }))
    .sort(recipientsLanguageFirst(complaint.language))
}
