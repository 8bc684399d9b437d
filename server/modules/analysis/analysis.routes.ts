import { readKnowing } from '../../../shared/api/knowing.ts'
import * as loyalty from '../../../shared/api/loyalty.ts'
import * as loyaltyRules from '../../../shared/api/loyalty-rules.ts'
import { readOverview } from '../../../shared/api/overview.ts'
import { deskLanguageOf } from '../../../shared/languages.ts'
import { inRead } from '../../kernel/ctx.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import { knowingIn } from './knowing.queries.ts'
import { saveLoyaltyRules } from './loyalty.commands.ts'
import { loyaltyRulesWithHistory, previewOf } from './loyalty-rules.queries.ts'
import { loyalCustomers, loyaltyOf, loyaltyOfCustomer } from './loyalty.queries.ts'
import { readOnTime } from '../../../shared/api/on-time.ts'
import { onTimeOf } from './on-time.queries.ts'
import { overviewOf } from './overview.queries.ts'
import { retentionBy, retentionCustomers } from './retention.queries.ts'

export const analysisRoutes: readonly Route[] = [
  api(readKnowing, 'overview.read', (ctx, { query }) => inRead(ctx, (read) => knowingIn(read, query))),
  api(loyalty.readLoyalty, 'overview.read', (ctx, { query }) =>
    inRead(ctx, (read) => loyaltyOf(read, query)),
  ),
  api(loyalty.listLoyal, 'overview.read', (ctx, { query }) =>
    inRead(ctx, (read) => loyalCustomers(read, query)),
  ),
  api(loyalty.readCustomerLoyalty, 'customer.read', (ctx, { params }) =>
    inRead(ctx, (read) => loyaltyOfCustomer(read, params)),
  ),
  api(loyalty.readRetention, 'overview.read', (ctx, { query: { by }, request }) =>
    inRead(ctx, (read) =>
      retentionBy(read, { by, language: deskLanguageOf(request.headers['accept-language']) }),
    ),
  ),
  api(loyalty.listRetention, 'overview.read', (ctx, { query }) =>
    inRead(ctx, (read) => retentionCustomers(read, query)),
  ),
  api(loyaltyRules.readLoyaltyRules, 'settings.read', (ctx) => inRead(ctx, loyaltyRulesWithHistory)),
  api(loyaltyRules.saveLoyaltyRules, 'settings.edit', (ctx, { body }) => saveLoyaltyRules(ctx, body)),
  api(loyaltyRules.previewLoyaltyRules, 'settings.read', (ctx, { body }) =>
    inRead(ctx, (read) => previewOf(read, body)),
  ),
  api(readOverview, 'overview.read', (ctx, { query, request }) =>
    inRead(ctx, (read) =>
      overviewOf(read, { ...query, language: deskLanguageOf(request.headers['accept-language']) }),
    ),
  ),
  api(readOnTime, 'overview.read', (ctx, { query }) => inRead(ctx, (read) => onTimeOf(read, query))),
]
