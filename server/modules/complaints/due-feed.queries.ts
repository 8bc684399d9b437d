import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { deskLanguageOf, type DeskLanguage } from '../../../shared/languages.ts'
import { hashSecret } from '../../kernel/auth/tokens.ts'
import { has } from '../../../shared/permissions.ts'
import { staffMember } from '../staff/staff.queries.ts'
import type { OwnDate } from './due-feed.rules.ts'

/** When a person opened their feed; null when they have none. */
export function dueFeedOf(ctx: Ctx, { staffId }: { staffId: string }): Promise<Date | null> {
  return inRead(ctx, async (read) => {
    const row = await read.sql
      .selectFrom('dueFeed')
      .select('createdAt')
      .where('organizationId', '=', read.organizationId)
      .where('staffId', '=', staffId)
      .executeTakeFirst()
    return row?.createdAt ?? null
  })
}

/** Most dates that a feed shows; nobody works on more at a time. */
const mostDates = 500

/** The dates of a person's open cases, by the secret of their feed; null for a wrong one, and for who has left. */
export function datesOfFeed(
  ctx: Ctx,
  { secret }: { secret: string },
): Promise<{ language: DeskLanguage; dates: OwnDate[] } | null> {
  return inRead(ctx, async (read) => {
    const feed = await read.sql
      .selectFrom('dueFeed')
      .select('staffId')
      .where('organizationId', '=', read.organizationId)
      .where('secretHash', '=', hashSecret(secret))
      .executeTakeFirst()
    const person = feed ? await staffMember(read, feed.staffId) : null
    if (!person?.isActive || !has(person.grants, 'complaint.handle')) return null
    const rows = await read.sql
      .selectFrom('complaint')
      .select(['id', 'reference', 'nextClockKey', 'nextDueAt'])
      .where('organizationId', '=', read.organizationId)
      .where('ownerId', '=', person.id)
      .where('status', '<>', 'closed')
      .where('nextDueAt', 'is not', null)
      .orderBy('nextDueAt')
      .limit(mostDates)
      .execute()
    const dates = rows.flatMap(({ id, reference, nextClockKey, nextDueAt }) =>
      nextDueAt ? [{ id, reference, clockKey: nextClockKey ?? '', dueAt: nextDueAt }] : [],
    )
    return { language: deskLanguageOf(person.language), dates }
  })
}
