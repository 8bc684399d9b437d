import { readKnowing } from '../../../shared/api/knowing.ts'
import { readOverview } from '../../../shared/api/overview.ts'
import { deskLanguageOf } from '../../../shared/languages.ts'
import { inRead } from '../../kernel/ctx.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import { knowingIn } from './knowing.queries.ts'
import { overviewOf } from './overview.queries.ts'

export const analysisRoutes: readonly Route[] = [
  api(readKnowing, 'overview.read', (ctx, { query }) => inRead(ctx, (read) => knowingIn(read, query))),
  api(readOverview, 'overview.read', (ctx, { query, request }) =>
    inRead(ctx, (read) =>
      overviewOf(read, { ...query, language: deskLanguageOf(request.headers['accept-language']) }),
    ),
  ),
]
