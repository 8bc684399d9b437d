import { previewCalendar } from '../../../shared/api/deadlines.ts'
import { previewRulePack } from '../../../shared/api/rule-packs.ts'
import { tryChange } from '../../../shared/api/what-if.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import { daysOfFile } from '../deadlines/calendar.commands.ts'
import { calendarPreviewFor, packPreviewFor, whatIfFor } from './date-previews.queries.ts'

export const datePreviewRoutes: readonly Route[] = [
  api(previewRulePack, 'settings.read', (ctx, { params }) => packPreviewFor(ctx, params)),
  api(tryChange, 'settings.read', (ctx, { body }) => whatIfFor(ctx, body)),
  api(previewCalendar, 'settings.read', (ctx, { body: { siteId, change } }) =>
    calendarPreviewFor(ctx, {
      siteId,
      change:
        'day' in change
          ? { putDays: [change.day] }
          : 'file' in change
            ? { putDays: daysOfFile(change.file) }
            : change,
    }),
  ),
]
