import { languages } from '../../../shared/languages.ts'
import { systemActor, type Actor } from '../../kernel/auth/actor.ts'
import { inTransaction, makeCtx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import type { Machine } from '../../kernel/machine.ts'
import { addRow } from '../../modules/organization/catalogue.commands.ts'
import { addCannedText } from '../../modules/correspondence/commands/canned-texts.ts'
import { setUp } from '../../modules/staff/setup.commands.ts'
import { administrator, type Material } from './cast.ts'

/** Sets up the invented firm. @returns the organization's id */
export async function demoOrganization(
  machine: Machine,
  { material, password }: { material: Material; password: string },
): Promise<string> {
  const { name, email, language } = administrator
  const { organizationId } = await setUp(machine, {
    organization: {
      name: material.organization.name,
      country: 'TR',
      timeZone: 'Europe/Istanbul',
      languages: [...languages],
      defaultLanguage: 'tr',
      isOnePerson: false,
    },
    administrator: { email, name, password, language },
    isFirst: false,
  })
  return organizationId
}

/** The texts that its staff write again and again; a demo that is played once more has them already. */
export async function keepCannedTexts(
  machine: Machine,
  { organizationId, material, writer }: { organizationId: string; material: Material; writer: Actor },
): Promise<void> {
  const ctx = makeCtx({ machine, organizationId, actor: writer })
  for (const text of material.organization.cannedTexts) {
    try {
      await addCannedText(ctx, { ...text, isShared: true })
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'cannedText.nameTaken')) throw error
    }
  }
}

/** Adds the sites and products of the stories that the organization does not have yet. */
export async function stockShelves(
  machine: Machine,
  { organizationId, material }: { organizationId: string; material: Material },
): Promise<void> {
  const ctx = makeCtx({ machine, organizationId, actor: systemActor('demo') })
  await inTransaction(ctx, async (tx) => {
    const named = async (table: 'unit' | 'product') => {
      const rows = await tx.sql
        .selectFrom(table as 'unit')
        .select('name')
        .where('organizationId', '=', organizationId)
        .execute()
      return new Set(rows.map((row) => row.name))
    }
    const [units, products] = [await named('unit'), await named('product')]
    for (const { name, timeZone } of material.organization.sites.filter((site) => !units.has(site.name))) {
      await addRow(tx, {
        name: 'unit',
        row: { kind: 'site', parentId: null, name, code: null, address: null, timeZone },
      })
    }
    for (const { name } of material.organization.products.filter((each) => !products.has(each.name)))
      await addRow(tx, { name: 'product', row: { name, code: null } })
  })
}
