import type { DeskLanguage, Language } from '../../../shared/languages.ts'
import { hashPassword, isPassword } from '../../kernel/auth/passwords.ts'
import { requireStaff, requireVersion } from '../../kernel/auth/permit.ts'
import { inRead, inTransaction, type Ctx, type Tx } from '../../kernel/ctx.ts'
import { Refusal } from '../../kernel/errors.ts'
import { recordEvent } from '../../kernel/events/events.ts'
import { isTimeZone } from '../organization/organization.rules.ts'
import { passwordProblem } from './password.rules.ts'
import { deleteLinks } from './invitation.store.ts'
import { accountByEmail } from './session.queries.ts'
import { deleteSessions } from './session.store.ts'
import { staffMember } from './staff.queries.ts'
import { lockStaffMember, updateStaffMember, type StaffMemberRow } from './staff.store.ts'

declare module '../../kernel/events/events.ts' {
  interface Events {
    'staff.accountChanged': { fields: string[] }
    'staff.sessionsEnded': { count: number }
  }
}

/** One's own name, languages and time zone. @throws Refusal `edit.conflict`, `organization.timeZoneUnknown` */
export function changeAccount(
  ctx: Ctx,
  {
    name,
    language,
    languages,
    timeZone,
    version,
  }: {
    name: string
    language: DeskLanguage
    languages?: readonly Language[] | undefined
    /** null follows the site, else the organization. */
    timeZone?: string | null | undefined
    version: number
  },
): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const me = await lockMe(tx)
    requireVersion(me.version, version)
    requireTimeZone(timeZone)
    await updateStaffMember(tx, me.id, {
      name,
      language,
      ...(languages && { languages: [...languages] }),
      ...(timeZone !== undefined && { timeZone }),
      version: version + 1,
    })
    await recordEvent(tx, {
      type: 'staff.accountChanged',
      subjectId: me.id,
      payload: {
        fields: [
          'name',
          'language',
          ...(languages ? ['languages'] : []),
          ...(timeZone === undefined ? [] : ['timeZone']),
        ],
      },
    })
  })
}

/** The language in which the desk speaks to oneself. */
export function changeLanguage(ctx: Ctx, { language }: { language: DeskLanguage }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const me = await lockMe(tx)
    if (me.language !== language) await updateStaffMember(tx, me.id, { language, version: me.version + 1 })
  })
}

/**
 * A new password for oneself; every other session ends.
 * @throws Refusal `auth.wrongPassword` on the field `current`, `password.tooCommon`
 */
export async function changePassword(
  ctx: Ctx,
  { current, password }: { current: string; password: string },
): Promise<void> {
  const actor = requireStaff(ctx.actor)
  const me = await inRead(ctx, (read) => staffMember(read, actor.id))
  const account = me && (await inRead(ctx, (read) => accountByEmail(read, me.email)))
  if (!account || !(await isPassword(current, account.passwordHash)))
    throw new Refusal('auth.wrongPassword', { fields: { current: 'auth.wrongPassword' } }, 422)
  const passwordHash = await hashNewPassword(password, [me.email, me.name])
  await inTransaction(ctx, async (tx) => {
    await lockMe(tx)
    await updateStaffMember(tx, me.id, { passwordHash })
    await deleteLinks(tx, me.id)
    await deleteSessions(tx, { staffId: me.id, except: actor.sessionId })
    await recordEvent(tx, {
      type: 'staff.accountChanged',
      subjectId: me.id,
      payload: { fields: ['password'] },
    })
  })
}

/** @throws Refusal `password.tooShort`, `password.tooCommon` on the field `password` */
export async function hashNewPassword(password: string, known: readonly string[]): Promise<string> {
  const problem = passwordProblem(password, known)
  if (problem) throw new Refusal(problem, { fields: { password: problem } })
  return hashPassword(password)
}

/** Ends one of one's own sessions, or all but this. */
export function endSessions(ctx: Ctx, which: { sessionId: string } | { except: string }): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const actor = requireStaff(tx.actor)
    const count = await deleteSessions(tx, { staffId: actor.id, ...which })
    if (count > 0)
      await recordEvent(tx, { type: 'staff.sessionsEnded', subjectId: actor.id, payload: { count } })
  })
}

function requireTimeZone(timeZone: string | null | undefined): void {
  if (timeZone && !isTimeZone(timeZone))
    throw new Refusal(
      'organization.timeZoneUnknown',
      { timeZone, fields: { timeZone: 'organization.timeZoneUnknown' } },
      400,
    )
}

async function lockMe(tx: Tx): Promise<StaffMemberRow> {
  const me = await lockStaffMember(tx, requireStaff(tx.actor).id)
  if (!me) throw new Refusal('auth.signInFirst', {}, 401)
  return me
}
