import { sql } from 'kysely'
import type { Read } from '../../kernel/ctx.ts'
import { modules } from '../../modules.ts'

/** A row as PostgreSQL writes it as JSON, by column; columns that are null are left out. */
export type Row = Readonly<Record<string, unknown>>

/** The rows of one case, by table, in an order in which they can be inserted. */
export type StoryRows = ReadonlyMap<string, readonly Row[]>

/** Which column says to which record a row belongs, the surest first. */
const ownerColumns = ['complaint_id', 'subject_id', 'decision_id'] as const

/** A table that holds rows of cases. */
export type CaseTable = { readonly name: string; readonly owner: string; readonly columns: readonly string[] }

/**
 * The tables that commands write when they work on a case, in the order of the modules, so that a row
 * comes after those it refers to. What the journal makes of the events is no part of a story.
 */
export async function caseTables(read: Read): Promise<readonly CaseTable[]> {
  const { rows } = await sql<{ name: string; columns: string[] }>`
    select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    group by c.relname`.execute(read.sql)
  const columnsOf = new Map(rows.map(({ name, columns }) => [name, columns]))
  const order = ['complaint', 'event', ...modules.flatMap(({ tables }) => tables)]
  return [...new Set(order)].flatMap((name) => {
    const columns = columnsOf.get(name) ?? []
    const owner = name === 'complaint' ? 'id' : ownerColumns.find((column) => columns.includes(column))
    return owner ? [{ name, owner, columns }] : []
  })
}

/** All rows of these cases. */
export async function storyRows(
  read: Read,
  { tables, complaintIds }: { tables: readonly CaseTable[]; complaintIds: readonly string[] },
): Promise<ReadonlyMap<string, StoryRows>> {
  const stories = new Map(complaintIds.map((id) => [id, new Map<string, Row[]>()]))
  const storyOf = new Map(complaintIds.map((id) => [id, id]))
  for (const { name, owner } of tables) {
    const { rows } = await sql<{ row: string }>`
      select json_strip_nulls(to_json(t))::text as row from ${sql.table(name)} t
      where organization_id = ${read.organizationId} and ${sql.ref(owner)} = any (${[...storyOf.keys()]}::uuid[])`.execute(
      read.sql,
    )
    for (const { row } of rows) {
      const parsed = JSON.parse(row) as Record<string, unknown>
      delete parsed.organization_id
      const storyId = storyOf.get(String(parsed[owner])) ?? ''
      const story = stories.get(storyId)
      // Rows of decisions find their story through the decision.
      if (typeof parsed.id === 'string') storyOf.set(parsed.id, storyId)
      story?.set(name, [...(story.get(name) ?? []), parsed])
    }
  }
  return stories
}
