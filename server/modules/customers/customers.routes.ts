import type { FastifyRequest } from 'fastify'
import * as typesContract from '../../../shared/api/customer-types.ts'
import * as imports from '../../../shared/api/customer-imports.ts'
import * as contract from '../../../shared/api/customers.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { invalidInput } from '../../kernel/http/problem.ts'
import { api, page, type PageAnswer, type Route } from '../../kernel/http/route.ts'
import { mostTableBytes } from '../../kernel/sheets/table-reader.ts'
import { beginImport, keepImportFile } from './import-files.commands.ts'
import { importRows, startImport, undoImport } from './imports.commands.ts'
import { importExists, lastImports, refusedLines } from './imports.queries.ts'
import { addCustomer, addFact, likelyTo, removeFact, saveCustomer, saveFact } from './profiles.commands.ts'
import { customersPage, likelyFor, profileOf } from './profiles.queries.ts'
import { addPurchase, addTalk, saveRules, setType } from './types.commands.ts'
import { cardOf, rulesOf } from './types.queries.ts'
import { mergeCustomer, tellApart, undoVerdict } from './verdicts.commands.ts'

export const customersRoutes: readonly Route[] = [
  api(contract.listCustomers, 'customer.read', (ctx, { query }) =>
    inRead(ctx, (read) => customersPage(read, query)),
  ),
  api(contract.addCustomer, 'customer.edit', async (ctx, { body }) => ({ id: await addCustomer(ctx, body) })),
  api(contract.findLikely, 'customer.read', (ctx, { body }) =>
    inRead(ctx, async (read) => ({ items: await likelyTo(read, body) })),
  ),
  api(contract.readCustomer, 'customer.read', (ctx, { params }) =>
    inRead(ctx, (read) => profileOf(read, params.customerId)),
  ),
  api(contract.saveCustomer, 'customer.edit', (ctx, { params, body }) =>
    saveCustomer(ctx, { ...params, ...body }),
  ),
  api(contract.listLikely, 'customer.read', (ctx, { params }) =>
    inRead(ctx, async (read) => ({ items: await likelyFor(read, params.customerId) })),
  ),
  api(contract.mergeCustomer, 'customer.edit', async (ctx, { params, body }) => ({
    id: await mergeCustomer(ctx, { ...params, ...body }),
  })),
  api(contract.tellApart, 'customer.edit', async (ctx, { params, body }) => ({
    id: await tellApart(ctx, { ...params, ...body }),
  })),
  api(contract.undoVerdict, 'customer.edit', (ctx, { params }) => undoVerdict(ctx, params)),
  api(typesContract.readCard, 'customer.read', (ctx, { params, query }) =>
    inRead(ctx, (read) => cardOf(read, params.customerId, query.complaintId ?? null)),
  ),
  api(typesContract.addPurchase, 'customer.edit', async (ctx, { params, body }) => ({
    id: await addPurchase(ctx, { ...params, ...body }),
  })),
  api(typesContract.addTalk, 'customer.edit', async (ctx, { params, body }) => ({
    id: await addTalk(ctx, { ...params, ...body }),
  })),
  api(typesContract.setType, 'customer.edit', (ctx, { params, body }) =>
    setType(ctx, { ...params, ...body }),
  ),
  api(typesContract.readRules, 'settings.read', (ctx) => inRead(ctx, rulesOf)),
  api(typesContract.saveRules, 'settings.edit', (ctx, { body }) => saveRules(ctx, body)),
  api(imports.listImports, 'customer.edit', (ctx) =>
    inRead(ctx, async (read) => ({ items: await lastImports(read) })),
  ),
  api(imports.startImport, 'customer.edit', async (ctx, { body }) => ({ id: await startImport(ctx, body) })),
  api(imports.importRows, 'customer.edit', (ctx, { params, body }) =>
    importRows(ctx, { ...params, ...body }),
  ),
  page('POST', imports.readImportFile.path, 'customer.edit', readFile, { bodyLimit: mostTableBytes }),
  api(imports.beginImport, 'customer.edit', (ctx, { params, body }) =>
    beginImport(ctx, { ...params, ...body }),
  ),
  api(imports.listRefusedRows, 'customer.edit', (ctx, { params: { importId }, query }) =>
    inRead(ctx, async (read) => {
      if (!(await importExists(read, importId))) throw new Refusal('notFound', {}, 404)
      return refusedLines(read, { importId, ...query })
    }),
  ),
  api(imports.undoImport, 'customer.edit', (ctx, { params }) => undoImport(ctx, params)),
  api(contract.addFact, 'customer.edit', async (ctx, { params, body }) => ({
    id: await addFact(ctx, { ...params, ...body }),
  })),
  api(contract.saveFact, 'customer.edit', (ctx, { params, body }) => saveFact(ctx, { ...params, ...body })),
  api(contract.removeFact, 'customer.edit', (ctx, { params, body }) =>
    removeFact(ctx, { ...params, ...body }),
  ),
]

async function readFile(ctx: Ctx, request: FastifyRequest): Promise<PageAnswer> {
  const query = imports.readImportFile.query.safeParse(request.query)
  if (!query.success) throw invalidInput(query.error)
  return {
    kind: 'content',
    status: 201,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    body: JSON.stringify(await keepImportFile(ctx, { request, query: query.data })),
  }
}
