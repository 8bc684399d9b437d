import { sql } from 'kysely'
import { windowKeys, type ClockKey } from '../../../shared/api/rule-packs.ts'
import type { Read } from '../../kernel/ctx.ts'

export type NextDate = { id: string; nextDueAt: Date | null; nextClockKey: ClockKey | null }

/**
 * The cases whose next date, which the register keeps so that it need not look at clocks, is not the one that their
 * running clocks give, with the right one; by id, after `afterId`, at most `limit`.
 */
export async function wrongNextDates(
  read: Read,
  { afterId, limit }: { afterId: string; limit: number },
): Promise<NextDate[]> {
  const { rows } = await sql<NextDate>`
    select c.id, k.due_at as "nextDueAt", k.clock_key as "nextClockKey"
    from complaint c
    left join (
      select distinct on (subject_id) subject_id, due_at, clock_key
      from clock
      where organization_id = ${read.organizationId} and met_at is null and cancelled_at is null
        and paused_at is null and clock_key <> all(${[...windowKeys]})
      order by subject_id, due_at, id
    ) k on k.subject_id = c.id
    where c.organization_id = ${read.organizationId} and c.id > ${afterId}
      and (c.next_due_at, c.next_clock_key) is distinct from (k.due_at, k.clock_key)
    order by c.id
    limit ${limit}`.execute(read.sql)
  return rows
}
