import type { Language } from '../../../../shared/languages.ts'
import { staffIdOf } from '../../../kernel/auth/actor.ts'
import { may, requirePermission, requireVersion } from '../../../kernel/auth/permit.ts'
import { inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import { deleteTemplate, lockTemplate, putTemplate, templateVersion } from '../correspondence.store.ts'
import { isTemplateKey, unknownPlaceholders, type TemplateKey } from '../texts.rules.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'template.changed': { key: TemplateKey; language: Language; isOwn: boolean }
  }
}

export type OwnTemplate = {
  readonly key: string
  readonly language: Language
  readonly subject: string | null
  readonly body: string | null
  /** Of the text that was changed, as `templatesIn` gives it. */
  readonly version: number
}

/**
 * Puts the organization's own wording in place of ours; empty returns to ours.
 * @throws Refusal `edit.conflict`, `template.unknown`, `template.unknownPlaceholders` with their `names`
 */
export function saveTemplate(
  ctx: Ctx,
  { key, language, subject, body, version }: OwnTemplate,
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'settings.edit'))
    if (!isTemplateKey(key)) throw new Refusal('template.unknown', {}, 404)
    requireVersion(templateVersion(await lockTemplate(tx, { key, language })), version)
    const isOwn = subject !== null && body !== null
    if (isOwn) {
      const names = unknownPlaceholders(key, { subject, body })
      if (names.length > 0) throw new Refusal('template.unknownPlaceholders', { names })
      await putTemplate(tx, { key, language, subject, body, changedBy: staffIdOf(tx.actor) })
    } else if (subject === null && body === null) {
      await deleteTemplate(tx, { key, language })
    } else {
      const missing = subject === null ? 'subject' : 'body'
      throw new Refusal('invalidInput', { fields: { [missing]: 'field.required' } }, 400)
    }
    await recordEvent(tx, {
      type: 'template.changed',
      subjectId: tx.organizationId,
      payload: { key, language, isOwn },
    })
  })
}
