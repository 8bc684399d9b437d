import { getJournal } from '../../../shared/api/journal.ts'
import { listSettingsChanges } from '../../../shared/api/settings-changes.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { latestCheckpoint, noteOf } from '../../kernel/journal/checkpoints.ts'
import { api, page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { journalState } from './journal.queries.ts'
import { settingsChanges } from './settings-changes.queries.ts'

export const evidenceRoutes: readonly Route[] = [
  api(getJournal, 'journal.read', (ctx) => inRead(ctx, journalState)),
  api(listSettingsChanges, 'settings.read', (ctx, { query }) =>
    inRead(ctx, (read) => settingsChanges(read, query)),
  ),
  page('GET', '/api/v1/journal/checkpoint', 'journal.read', checkpointFile),
]

/** The newest checkpoint as the text that is to be kept elsewhere. */
async function checkpointFile(ctx: Ctx): Promise<PageAnswer> {
  const checkpoint = await inRead(ctx, latestCheckpoint)
  if (!checkpoint) throw new Refusal('notFound', {}, 404)
  return {
    kind: 'content',
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="journal-${checkpoint.size}.checkpoint.txt"`,
      'cache-control': 'no-store',
    },
    body: noteOf(checkpoint),
  }
}
