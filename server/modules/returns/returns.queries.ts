import { sql } from 'kysely'
import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { listReturns, readReturn } from '../../../shared/api/returns.ts'
import type { DeskLanguage } from '../../../shared/languages.ts'
import { requirePermission } from '../../kernel/auth/permit.ts'
import type { Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { visibleTo } from '../complaints/complaints.queries.ts'
import { dateAt } from '../deadlines/business-time.rules.ts'
import { reckoningCalendar, type Reckoning } from '../deadlines/deadlines.queries.ts'
import { packOfPeriod, packPeriods } from '../deadlines/pack-periods.queries.ts'
import { organizationOf } from '../organization/organization.queries.ts'
import { categoryName } from '../organization/taxonomy.rules.ts'
import { staffNames } from '../staff/staff.queries.ts'
import { countedCases } from './counted-cases.queries.ts'
import { returnDefinitions } from './definitions.queries.ts'
import type { FiledContent } from './filed-content.rules.ts'
import { dueOnOf, holdsFor, periodOf, periodsUntil, type Period } from './periods.rules.ts'
import { mayReturn } from './returns.policy.ts'
import type { ReturnDefinition } from './return-definition.rules.ts'
import { differencesBetween, figuresOf, type ReturnFigures } from './return-figures.rules.ts'

const periodsShown = 6

async function reckoningOf(read: Read): Promise<Reckoning> {
  const reckoning = await reckoningCalendar(read)
  if (!reckoning) throw new Refusal('calendar.notMade', {}, 404)
  return reckoning
}

/** The returns that ship, those of the organization first. @throws Refusal `return.wholeOrganizationOnly` */
export async function returnList(read: Read): Promise<AnswerGiven<typeof listReturns>> {
  requirePermission(mayReturn(read.actor, 'return.read'))
  const { calendar, country } = await reckoningOf(read)
  const asked = new Set(
    (await packPeriods(read))
      .filter(
        ({ inForceFrom, inForceUntil }) =>
          inForceFrom <= read.now && !(inForceUntil && inForceUntil <= read.now),
      )
      .flatMap((period) => packOfPeriod(period).returns),
  )
  const filed = await read.sql
    .selectFrom('filedReturn')
    .select((row) => ['definitionKey', 'period', row.fn.max('filedAt').as('filedAt')])
    .where('organizationId', '=', read.organizationId)
    .groupBy(['definitionKey', 'period'])
    .execute()
  const filedAt = new Map(filed.map((row) => [`${row.definitionKey} ${row.period}`, row.filedAt]))
  const today = dateAt(calendar, read.now)
  const beganOn = dateAt(calendar, await createdAt(read))
  const items = returnDefinitions().map((definition) => ({
    key: definition.key,
    name: definition.name,
    country: definition.country,
    isOurs: asked.has(definition.key),
    periods: periodsUntil(definition, { today, count: periodsShown }).map((period) => ({
      ...period,
      dueOn: dueOnOf(calendar, definition, period),
      isOver: period.to < today,
      isOwed: asked.has(definition.key) && period.to >= beganOn,
      filedAt: filedAt.get(`${definition.key} ${period.key}`) ?? null,
    })),
  }))
  const rank = (item: (typeof items)[number]) => (item.isOurs ? 0 : item.country === country ? 1 : 2)
  return { items: items.toSorted((a, b) => rank(a) - rank(b)) }
}

const createdAt = async (read: Read): Promise<Date> =>
  (
    await read.sql
      .selectFrom('organization')
      .select('createdAt')
      .where('id', '=', read.organizationId)
      .executeTakeFirstOrThrow()
  ).createdAt

export type Computed = {
  readonly definition: ReturnDefinition
  readonly period: Period
  readonly figures: ReturnFigures
  /** What rows are called: products or categories by id. */
  readonly names: ReadonlyMap<string, string>
  readonly entities: readonly { id: string; name: string }[]
  readonly currency: string
  readonly organizationName: string
  readonly today: string
  readonly dueOn: string | null
}

type Asked = { readonly key: string; readonly period: string; readonly entity?: string | undefined }

/** A return as the cases give it now. @throws Refusal `return.unknown` */
export async function computedReturn(
  read: Read,
  { key, period: periodKey, entity }: Asked,
  language?: DeskLanguage,
): Promise<Computed> {
  requirePermission(mayReturn(read.actor, 'return.read'))
  const found = returnDefinitions().flatMap((definition) => {
    const period = definition.key === key ? periodOf(definition.every, periodKey) : null
    return period && holdsFor(definition, period.to) ? [{ definition, period }] : []
  })[0]
  if (!found) throw new Refusal('return.unknown', {}, 404)
  const { definition, period } = found
  const { calendar } = await reckoningOf(read)
  const entities = await read.sql
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('organizationId', '=', read.organizationId)
    .where('kind', '=', 'legalEntity')
    .orderBy('name')
    .execute()
  if (entity && !entities.some(({ id }) => id === entity)) throw new Refusal('return.unknown', {}, 404)
  const organization = await organizationOf(read)
  const cases = await countedCases(read, {
    period,
    timeZone: calendar.timeZone,
    entityId: entity ?? null,
    isEntityAsked: definition.isPerLegalEntity && entities.length > 1,
  })
  const needs = definition.isPerLegalEntity ? [...definition.needs, 'entity' as const] : definition.needs
  return {
    definition,
    period,
    figures: figuresOf({ ...definition, needs }, { calendar, period, cases }),
    names: await rowNames(read, language ?? definition.language),
    entities,
    currency: organization.currency,
    organizationName: entities.find(({ id }) => id === entity)?.name ?? organization.name,
    today: dateAt(calendar, read.now),
    dueOn: dueOnOf(calendar, definition, period),
  }
}

async function rowNames(read: Read, language: DeskLanguage): Promise<Map<string, string>> {
  const [products, categories] = await Promise.all([
    read.sql
      .selectFrom('product')
      .select(['id', 'name'])
      .where('organizationId', '=', read.organizationId)
      .execute(),
    read.sql
      .selectFrom('category')
      .select(['id', 'key', 'names'])
      .where('organizationId', '=', read.organizationId)
      .execute(),
  ])
  return new Map([
    ...products.map(({ id, name }) => [id, name] as const),
    ...categories.map((row) => [row.id, categoryName(row, language)] as const),
  ])
}

/** A return of a period with what is missing, what was filed and what has changed since. */
export async function returnOf(
  read: Read,
  { language, ...asked }: Asked & { language: DeskLanguage },
): Promise<AnswerGiven<typeof readReturn>> {
  const { definition, period, figures, names, entities, currency, today, dueOn } = await computedReturn(
    read,
    asked,
    language,
  )
  const filings = await filingsOf(read, asked)
  const filed = filings[0]
  const { tables, lacking, failed, isNil } = figures
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? id))
  const { key, version, name, isPerLegalEntity, unsure, source, checkedOn, entries } = definition
  return {
    key,
    version,
    name,
    isPerLegalEntity,
    unsure,
    source,
    checkedOn,
    entries,
    period: { ...period, dueOn },
    isOver: period.to < today,
    isNil,
    entities: [...entities],
    currency,
    tables: definition.tables.map((table, index) => ({
      key: table.key,
      title: table.title,
      columns: table.columns.map((column) => ({
        key: column.key,
        label: column.label,
        isMoney: column.figure === 'redress',
      })),
      rows: (tables[index]?.rows ?? [])
        .map((row) => ({ name: nameOf(row.id), figures: [...row.figures] }))
        .toSorted((a, b) => (a.name ?? '\uFFFF').localeCompare(b.name ?? '\uFFFF', language)),
      total: [...(tables[index]?.total ?? [])],
    })),
    failed: [...failed],
    lacking: await Promise.all(
      lacking.map(async ({ need, caseIds }) => {
        const cases = await seenOf(read, caseIds)
        return {
          need,
          cases: cases.slice(0, mostNamed),
          others: caseIds.length - Math.min(cases.length, mostNamed),
        }
      }),
    ),
    filings: filings.map(({ content: _content, ...filing }) => filing),
    differences: filed
      ? differencesBetween(definition, filed.content.tables, tables).map((difference) => ({
          ...difference,
          row: difference.row && (names.get(difference.row) ?? difference.row),
        }))
      : [],
  }
}

const mostNamed = 100

/** Those cases that the asking person may see. */
const seenOf = (read: Read, ids: readonly string[]) =>
  read.sql
    .selectFrom('complaint')
    .select(['id', 'reference', 'title'])
    .where('organizationId', '=', read.organizationId)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where(visibleTo(read.actor))
    .orderBy('receivedAt')
    .execute()

/** What was filed for a period, the newest first. */
async function filingsOf(read: Read, { key, period, entity }: Asked) {
  const rows = await read.sql
    .selectFrom('filedReturn')
    .select(['id', 'filedAt', 'filedBy', 'reason', 'isNil', 'contentHash', 'content'])
    .where('organizationId', '=', read.organizationId)
    .where('definitionKey', '=', key)
    .where('period', '=', period)
    .where('entityId', entity ? '=' : 'is', entity ?? null)
    .orderBy('filedAt', 'desc')
    .execute()
  const names = await staffNames(
    read,
    rows.map(({ filedBy }) => filedBy),
  )
  return rows.map(({ filedBy, contentHash, content, ...row }) => ({
    ...row,
    by: names.get(filedBy) ?? '',
    hash: contentHash,
    content: JSON.parse(content) as FiledContent,
  }))
}

/** Whether something was filed for a period already. */
export const wasFiled = async (read: Read, asked: Asked): Promise<boolean> =>
  (await filingsOf(read, asked)).length > 0

/** A file as it was filed. @throws Refusal `notFound` */
export async function filedFile(
  read: Read,
  { filingId, format }: { filingId: string; format: 'csv' | 'xlsx' },
): Promise<{ fileName: string; body: Buffer }> {
  requirePermission(mayReturn(read.actor, 'return.read'))
  const row = await read.sql
    .selectFrom('filedReturn')
    .select(['definitionKey', 'period', format])
    .where('organizationId', '=', read.organizationId)
    .where('id', '=', filingId)
    .executeTakeFirst()
  if (!row) throw new Refusal('notFound', {}, 404)
  return { fileName: `${row.definitionKey}-${row.period}.${format}`, body: row[format] }
}
