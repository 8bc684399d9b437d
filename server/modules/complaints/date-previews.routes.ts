import { previewCalendar } from '../../../shared/api/deadlines.ts'
import { previewRulePack } from '../../../shared/api/rule-packs.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import { daysOfFile } from '../deadlines/calendar.commands.ts'
import { calendarPreviewFor, packPreviewFor } from './date-previews.queries.ts'

export const datePreviewRoutes: readonly Route[] = [
  api(previewRulePack, 'settings.read', (ctx, { params }) => packPreviewFor(ctx, params)),
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
