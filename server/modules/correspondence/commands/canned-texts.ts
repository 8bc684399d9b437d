import type { BodyOf } from '../../../../shared/api/endpoint.ts'
import type { addCannedText as contract } from '../../../../shared/api/canned-texts.ts'
import type { Language } from '../../../../shared/languages.ts'
import { requirePermission, requireStaff, requireVersion } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { violates } from '../../../kernel/db/violation.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { mayChangeCannedText } from '../canned-texts.policy.ts'
import { unknownInCanned } from '../canned-texts.rules.ts'
import {
  deleteCannedText,
  insertCannedText,
  lockCannedText,
  updateCannedText,
  type CannedTextRow,
} from '../canned-texts.store.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'cannedText.changed': { cannedTextId: string; language: Language; isShared: boolean }
    'cannedText.removed': { cannedTextId: string }
  }
}

type Words = BodyOf<typeof contract>
type Target = { readonly cannedTextId: string; readonly version: number }

/** Keeps a text to use again. @throws Refusal `cannedText.unknownPlaceholders`, `cannedText.nameTaken` */
export function addCannedText(ctx: Ctx, words: Words): Promise<{ id: string }> {
  return namedOnce(ctx, async (tx) => {
    const given = requireWords(tx, words)
    const id = tx.newId()
    await insertCannedText(tx, { id, ...given })
    await record(tx, id, words)
    return { id }
  })
}

/** @throws Refusal as `addCannedText`, `notFound`, `edit.conflict`; @returns the new version */
export function saveCannedText(
  ctx: Ctx,
  { cannedTextId, version, ...words }: Target & Words,
): Promise<{ version: number }> {
  return namedOnce(ctx, async (tx) => {
    const before = await lockOwn(tx, { cannedTextId, version })
    const changed = { version: before.version + 1 }
    await updateCannedText(tx, cannedTextId, { ...requireWords(tx, words), ...changed })
    await record(tx, cannedTextId, words)
    return changed
  })
}

/** Takes a text away; what was written with it stays. @throws Refusal `notFound`, `edit.conflict` */
export function removeCannedText(ctx: Ctx, target: Target): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const { id } = await lockOwn(tx, target)
    await deleteCannedText(tx, id)
    await recordEvent(tx, {
      type: 'cannedText.removed',
      subjectId: tx.organizationId,
      payload: { cannedTextId: id },
    })
  })
}

/** One name stands for one text, among those of everybody and among one's own. */
async function namedOnce<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await inTransaction(ctx, work)
  } catch (error) {
    if (violates(error, 'canned_text_name_key'))
      throw new Refusal('invalidInput', { fields: { name: 'cannedText.nameTaken' } }, 400)
    throw error
  }
}

function requireWords(tx: Tx, { isShared, language, name, body }: Words) {
  const person = requireStaff(tx.actor)
  const ownerId = isShared ? null : person.id
  requirePermission(mayChangeCannedText(person, { ownerId }))
  const names = unknownInCanned(body)
  if (names.length > 0) {
    const fields = { body: 'cannedText.unknownPlaceholders' }
    throw new Refusal('cannedText.unknownPlaceholders', { names: names.join(', '), fields }, 422)
  }
  return { ownerId, language, name, body, changedBy: person.id }
}

async function lockOwn(tx: Tx, { cannedTextId, version }: Target): Promise<CannedTextRow> {
  const person = requireStaff(tx.actor)
  const text = await lockCannedText(tx, cannedTextId)
  if (!text || (text.ownerId !== null && text.ownerId !== person.id)) throw new Refusal('notFound', {}, 404)
  requirePermission(mayChangeCannedText(person, text))
  requireVersion(text.version, version)
  return text
}

const record = (tx: Tx, cannedTextId: string, { language, isShared }: Words) =>
  recordEvent(tx, {
    type: 'cannedText.changed',
    subjectId: tx.organizationId,
    payload: { cannedTextId, language, isShared },
  })
