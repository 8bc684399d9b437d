import * as contract from '../../../shared/api/staff.ts'
import { inRead, type Ctx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { api, type Route } from '../../kernel/http/route.ts'
import { addApiKey, revokeApiKey } from './api-key.commands.ts'
import { apiKeys } from './api-key.queries.ts'
import { renewInvitation } from './invitation.commands.ts'
import { importStaff, takeBackStaff } from './import-staff.commands.ts'
import { changeStaffMember, endStaffSessions, inviteStaff } from './staff.commands.ts'
import { staffMember, staffMembers } from './staff.queries.ts'

export const staffRoutes: readonly Route[] = [
  api(contract.listStaff, 'staff.read', async (ctx) => ({ items: await inRead(ctx, staffMembers) })),
  api(contract.inviteStaff, 'staff.edit', async (ctx, { body }) => {
    const { staffId, invitation } = await inviteStaff(ctx, body)
    return { member: await member(ctx, staffId), invitation }
  }),
  api(contract.importStaff, 'staff.edit', async (ctx, { body }) => ({
    invited: await importStaff(ctx, body),
  })),
  api(contract.takeBackStaff, 'staff.edit', (ctx, { body }) => takeBackStaff(ctx, body)),
  api(contract.saveStaff, 'staff.edit', async (ctx, { params, body }) => {
    await changeStaffMember(ctx, { ...params, ...body })
    return member(ctx, params.staffId)
  }),
  api(contract.renewInvitation, 'staff.edit', (ctx, { params }) => renewInvitation(ctx, params)),
  api(contract.endStaffSessions, 'staff.edit', (ctx, { params }) => endStaffSessions(ctx, params)),
  api(contract.listApiKeys, 'apiKey.edit', async (ctx) => ({ items: await inRead(ctx, apiKeys) })),
  api(contract.addApiKey, 'apiKey.edit', (ctx, { body }) => addApiKey(ctx, body)),
  api(contract.revokeApiKey, 'apiKey.edit', (ctx, { params }) => revokeApiKey(ctx, params)),
]

async function member(ctx: Ctx, staffId: string) {
  const found = await inRead(ctx, (read) => staffMember(read, staffId))
  if (!found) throw new Refusal('notFound', {}, 404)
  return found
}
