import * as contract from '../../../shared/api/organization.ts'
import { inRead, type Ctx, type Read } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import { addRow, changeRow, type ChangedRow, type NewRow } from './catalogue.commands.ts'
import {
  casesOfCategory,
  categories,
  outsideRoutes,
  parentsOf,
  products,
  remedies,
  units,
} from './catalogue.queries.ts'
import type { CatalogueName } from './catalogue.store.ts'
import { mergeCategory, restoreCategory, splitCategory } from './taxonomy.commands.ts'

export const catalogueRoutes: readonly Route[] = [
  api(contract.listSites, 'settings.read', (ctx) => all(ctx, units)),
  api(contract.addSite, 'settings.edit', (ctx, { body }) => added(ctx, 'unit', body, units)),
  api(contract.saveSite, 'settings.edit', (ctx, { params, body }) =>
    saved(ctx, 'unit', { ...params, ...body }, units),
  ),
  api(contract.listProducts, 'settings.read', (ctx) => all(ctx, products)),
  api(contract.addProduct, 'settings.edit', (ctx, { body }) => added(ctx, 'product', body, products)),
  api(contract.saveProduct, 'settings.edit', (ctx, { params, body }) =>
    saved(ctx, 'product', { ...params, ...body }, products),
  ),
  api(contract.listCategories, 'settings.read', (ctx) => all(ctx, categories)),
  api(contract.readCategoryCases, 'settings.read', (ctx, { params }) =>
    inRead(ctx, async (read) => {
      if (!(await parentsOf(read, 'category')).has(params.id)) throw new Refusal('notFound', {}, 404)
      return casesOfCategory(read, params.id)
    }),
  ),
  api(contract.mergeCategory, 'settings.edit', async (ctx, { params, body }) => {
    await mergeCategory(ctx, { ...params, ...body })
    return all(ctx, categories)
  }),
  api(contract.splitCategory, 'settings.edit', async (ctx, { params, body }) => {
    await splitCategory(ctx, { ...params, ...body })
    return all(ctx, categories)
  }),
  api(contract.restoreCategory, 'settings.edit', async (ctx, { params, body }) => {
    await restoreCategory(ctx, { ...params, ...body })
    return all(ctx, categories)
  }),
  api(contract.addCategory, 'settings.edit', (ctx, { body }) => added(ctx, 'category', body, categories)),
  api(contract.saveCategory, 'settings.edit', (ctx, { params, body }) =>
    saved(ctx, 'category', { ...params, ...body }, categories),
  ),
  api(contract.listRemedies, 'settings.read', (ctx) => all(ctx, remedies)),
  api(contract.addRemedy, 'settings.edit', (ctx, { body }) => added(ctx, 'remedy', body, remedies)),
  api(contract.saveRemedy, 'settings.edit', (ctx, { params, body }) =>
    saved(ctx, 'remedy', { ...params, ...body }, remedies),
  ),
  api(contract.listOutsideRoutes, 'settings.read', (ctx) => all(ctx, outsideRoutes)),
  api(contract.addOutsideRoute, 'settings.edit', (ctx, { body }) =>
    added(ctx, 'outsideRoute', body, outsideRoutes),
  ),
  api(contract.saveOutsideRoute, 'settings.edit', (ctx, { params, body }) =>
    saved(ctx, 'outsideRoute', { ...params, ...body }, outsideRoutes),
  ),
]

type List<Row> = (read: Read) => Promise<Row[]>

const all = async <Row>(ctx: Ctx, list: List<Row>) => ({ items: await inRead(ctx, list) })

async function added<Name extends CatalogueName, Row extends { id: string }>(
  ctx: Ctx,
  name: Name,
  row: NewRow<Name>,
  list: List<Row>,
): Promise<Row> {
  return one(ctx, await addRow(ctx, { name, row }), list)
}

async function saved<Name extends CatalogueName, Row extends { id: string }>(
  ctx: Ctx,
  name: Name,
  given: ChangedRow<Name> & { id: string; version: number },
  list: List<Row>,
): Promise<Row> {
  const { id, version, ...row } = given
  await changeRow(ctx, { name, id, version, row: row as unknown as ChangedRow<Name> })
  return one(ctx, id, list)
}

async function one<Row extends { id: string }>(ctx: Ctx, id: string, list: List<Row>): Promise<Row> {
  const row = (await inRead(ctx, list)).find((each) => each.id === id)
  if (!row) throw new Refusal('notFound', {}, 404)
  return row
}
