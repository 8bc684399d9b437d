import { createHash } from 'node:crypto'
import { requirePermission, requireStaff } from '../../kernel/auth/permit.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { inRead, inTransaction, type Ctx } from '../../kernel/ctx.ts'
import { xlsxOf } from '../../kernel/documents/xlsx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { asJson, blocksOf, csvOf, sheetsOf, type FiledContent } from './filed-content.rules.ts'
import { computedReturn, wasFiled, type Computed } from './returns.queries.ts'
import { mayReturn } from './returns.policy.ts'
import { insertFiledReturn } from './returns.store.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    /** `hash` is the SHA-256 of what was filed: the journal vouches for it. */
    'return.filed': { key: string; period: string; hash: string; isNil: boolean }
  }
}

type Which = { readonly key: string; readonly period: string; readonly entity?: string | undefined }
type Entries = readonly { readonly key: string; readonly value: string }[]

/**
 * Records a return as filed, with its figures and files as they are now. With cases that lack something, or for a
 * period that was filed before, it asks for a reason.
 * @throws Refusal `return.periodRuns`, `return.entryMissing`, `return.sumsDiffer`, `return.needsReason`
 */
export function fileReturn(
  ctx: Ctx,
  { entries, reason, ...which }: Which & { entries: Entries; reason: string | null },
): Promise<{ id: string; hash: string }> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(mayReturn(tx.actor, 'return.file'))
    const filedBy = requireStaff(tx.actor).id
    const computed = await computedReturn(tx, which)
    const { definition, period, figures, today } = computed
    if (period.to >= today) throw new Refusal('return.periodRuns', { to: period.to }, 409)
    requireEntries(computed, entries)
    if (figures.failed.length > 0) throw new Refusal('return.sumsDiffer', {}, 409)
    if (!reason && (figures.lacking.length > 0 || (await wasFiled(tx, which))))
      throw new Refusal('return.needsReason', {}, 409)
    const id = tx.newId()
    const filed = contentOf(computed, entries)
    const content = canonicalJson(asJson(filed))
    const hash = createHash('sha256').update(content).digest('hex')
    await insertFiledReturn(tx, {
      id,
      definitionKey: definition.key,
      definitionVersion: definition.version,
      period: period.key,
      entityId: which.entity ?? null,
      filedAt: tx.now,
      filedBy,
      reason,
      isNil: figures.isNil,
      content,
      contentHash: hash,
      ...(await filesOf(computed, filed)),
    })
    const payload = { key: definition.key, period: period.key, hash, isNil: figures.isNil }
    await recordEvent(tx, { type: 'return.filed', subjectId: id, payload })
    return { id, hash }
  })
}

/** A return as it stands, to be looked at before it is filed. */
export async function draftFile(
  ctx: Ctx,
  { format, ...which }: Which & { format: 'csv' | 'xlsx' },
): Promise<{ fileName: string; body: Buffer }> {
  const computed = await inRead(ctx, (read) => computedReturn(read, which))
  const files = await filesOf(computed, contentOf(computed, []))
  return { fileName: `${which.key}-${which.period}-draft.${format}`, body: files[format] }
}

function requireEntries({ definition, figures }: Computed, entries: Entries): void {
  for (const { key, kind, isRequired } of definition.entries) {
    const value = entries.find((entry) => entry.key === key)?.value ?? ''
    const isMissing = isRequired && value === '' && !figures.isNil
    if (isMissing || (kind === 'number' && !/^\d*$/.test(value)))
      throw new Refusal('return.entryMissing', { entry: definition.entries.find((each) => each.key === key)?.label.en ?? key }) // prettier-ignore
  }
}

function contentOf(
  { definition, period, figures, names, currency, organizationName }: Computed,
  entries: Entries,
): FiledContent {
  const known = new Set(definition.entries.map(({ key }) => key))
  return {
    definition: { key: definition.key, version: definition.version },
    period,
    organization: organizationName,
    currency,
    isNil: figures.isNil,
    entries: entries.filter(({ key }) => known.has(key)),
    tables: figures.tables.map((table) => ({
      ...table,
      names: table.rows.map(({ id }) => (id === null ? null : (names.get(id) ?? id))),
    })),
  }
}

async function filesOf(
  { definition }: Computed,
  content: FiledContent,
): Promise<{ csv: Buffer; xlsx: Buffer }> {
  const blocks = blocksOf(definition, content)
  const chunks: Buffer[] = []
  for await (const chunk of xlsxOf(...sheetsOf(blocks))) chunks.push(chunk)
  return { csv: Buffer.from(csvOf(blocks)), xlsx: Buffer.concat(chunks) }
}
