import type { AnswerGiven, BodyOf } from '../../../shared/api/endpoint.ts'
import type { previewCalendar } from '../../../shared/api/deadlines.ts'
import type { previewRulePack } from '../../../shared/api/rule-packs.ts'
import type { tryChange } from '../../../shared/api/what-if.ts'
import { inRead, type Ctx, type Read } from '../../kernel/ctx.ts'
import type { CalendarChange } from '../deadlines/calendar-change.rules.ts'
import { previewCalendarChange } from '../deadlines/calendar-preview.queries.ts'
import { packPreview } from '../deadlines/rule-packs.queries.ts'
import { whatIf } from '../deadlines/what-if.queries.ts'
import { movedBy, movesByClock } from '../deadlines/what-if.rules.ts'
import { whyLines } from '../deadlines/why.rules.ts'
import { visibleTo } from './complaints.queries.ts'

// Whoever sees settings learns how many dates a change moves; which cases they are, only who may see those.

const mostMoves = 50
const mostLate = 20
/** Of these, those that one may see are named. */
const mostCompared = 2000

/** What a change of a calendar would move, naming the cases that the asking person may see. */
export function calendarPreviewFor(
  ctx: Ctx,
  asked: { siteId?: string | null | undefined; change: CalendarChange },
): Promise<AnswerGiven<typeof previewCalendar>> {
  return inRead(ctx, async (read) => {
    const { moves, ...preview } = await previewCalendarChange(ctx, asked)
    return { ...preview, moves: (await named(read, moves)).slice(0, mostMoves) }
  })
}

/** What a pack would have meant for the last cases, naming the late ones that the asking person may see. */
export function packPreviewFor(
  ctx: Ctx,
  asked: { key: string },
): Promise<AnswerGiven<typeof previewRulePack>> {
  return inRead(ctx, async (read) => {
    const { late, ...preview } = await packPreview(ctx, asked)
    return { ...preview, late: (await named(read, late)).slice(0, mostLate) }
  })
}

/** Which dates would come out of a change, naming the cases that the asking person may see; those that move farthest first. */
export function whatIfFor(
  ctx: Ctx,
  question: BodyOf<typeof tryChange>,
): Promise<AnswerGiven<typeof tryChange>> {
  return inRead(ctx, async (read) => {
    const { cases, dates } = await whatIf(ctx, question)
    const isMadeUp = question.cases.from === 'madeUp'
    const farthest = dates
      .filter((date) => isMadeUp || date.fromAt === null || movedBy(date) !== 0)
      .toSorted((a, b) => (isMadeUp ? 0 : Math.abs(movedBy(b)) - Math.abs(movedBy(a))))
      .map((date) => ({ ...date, subjectId: date.subjectId ?? '' }))
    const shown = isMadeUp
      ? farthest.map((date) => ({ ...date, reference: null }))
      : (await named(read, farthest.slice(0, mostCompared))).slice(0, mostMoves)
    return {
      cases,
      clocks: movesByClock(dates),
      dates: shown.map(({ explanation, course, ...date }) => ({
        ...date,
        subjectId: date.subjectId || null,
        pack: explanation.pack,
        why: whyLines(explanation, course),
      })),
    }
  })
}

async function named<T extends { readonly subjectId: string }>(
  read: Read,
  records: readonly T[],
): Promise<(T & { reference: string })[]> {
  if (records.length === 0) return []
  const rows = await read.sql
    .selectFrom('complaint')
    .select(['id', 'reference'])
    .where('organizationId', '=', read.organizationId)
    .where('id', 'in', [...new Set(records.map(({ subjectId }) => subjectId))])
    .where(visibleTo(read.actor))
    .execute()
  const references = new Map(rows.map(({ id, reference }) => [id, reference]))
  return records.flatMap((record) => {
    const reference = references.get(record.subjectId)
    return reference === undefined ? [] : [{ ...record, reference }]
  })
}
