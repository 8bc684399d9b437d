import { may, requirePermission } from '../../../kernel/auth/permit.ts'
import { inRead, inTransaction, type Ctx, type Tx } from '../../../kernel/ctx.ts'
import { Refusal } from '../../../kernel/errors.ts'
import { recordEvent } from '../../../kernel/events/events.ts'
import {
  activeKey,
  addDkimKey,
  beginDkimKey,
  dkimKeys,
  endDkimKey,
  lockDkimKey,
  noteDkimFinding,
  removeDkimKey,
  senderDomain,
  type DkimKey,
} from '../../../kernel/mail/dkim-keys.ts'
import { dkimRecordName, findingOf, type DkimFinding } from '../../../kernel/mail/dkim.rules.ts'
import { textsInDns } from '../../../kernel/mail/dns-texts.ts'
import { completeTasksOf, openTask } from '../../tasks/tasks.commands.ts'
import { recordIsNeededUntil, selectorOf } from '../mail-signing.rules.ts'

declare module '../../../kernel/events/events.ts' {
  interface Events {
    'mailSigning.keyAdded': { domain: string; selector: string }
    'mailSigning.began': { domain: string; selector: string }
    'mailSigning.ended': { domain: string; selector: string }
    'mailSigning.keyRemoved': { domain: string; selector: string }
  }
}

type OfKey = { readonly keyId: string }

/**
 * Makes a key for the domain from which mail leaves; its record is published before it signs anything.
 * @throws Refusal `mailSigning.keyWaits` when one is there already that has not begun
 */
export function addSigningKey(ctx: Ctx): Promise<{ id: string }> {
  return inTransaction(ctx, async (tx) => {
    requirePermission(may(tx.actor, 'settings.edit'))
    const domain = senderDomain(tx)
    const waits = (await dkimKeys(tx)).some((key) => key.domain === domain && !key.beganAt)
    if (waits) throw new Refusal('mailSigning.keyWaits', {}, 409)
    const id = tx.newId()
    const key = await addDkimKey(tx, { domain, selector: selectorOf({ id, madeAt: tx.now }) })
    await record(tx, 'mailSigning.keyAdded', key)
    return { id: key.id }
  })
}

/** Asks DNS for the record of a key and keeps what it found. */
export async function checkSigningKey(
  ctx: Ctx,
  { keyId }: OfKey,
): Promise<{ finding: DkimFinding; found: string[] }> {
  requirePermission(may(ctx.actor, 'settings.edit'))
  const key = (await inRead(ctx, dkimKeys)).find(({ id }) => id === keyId)
  if (!key) throw new Refusal('notFound', {}, 404)
  return lookUp(ctx, key)
}

async function lookUp(ctx: Ctx, key: DkimKey): Promise<{ finding: DkimFinding; found: string[] }> {
  const texts = await textsInDns(dkimRecordName(key), ctx.machine.config.dnsServers)
  const finding = findingOf(texts, key.publicKey)
  await inTransaction(ctx, (tx) => noteDkimFinding(tx, { keyId: key.id, finding }))
  return { finding, found: (texts ?? []).slice(0, 5).map((text) => text.slice(0, 600)) }
}

/**
 * Signs with a key from now on, if DNS has its record: mail signed with a key that nobody finds counts as forged.
 * @throws Refusal `mailSigning.notPublished`, `mailSigning.otherDomain`, `mailSigning.hasEnded`
 */
export async function beginSigning(ctx: Ctx, { keyId }: OfKey): Promise<void> {
  const { finding } = await checkSigningKey(ctx, { keyId })
  if (finding !== 'ok') throw new Refusal('mailSigning.notPublished', {}, 409)
  await inTransaction(ctx, async (tx) => {
    const key = await lockedKey(tx, keyId)
    if (key.endedAt) throw new Refusal('mailSigning.hasEnded', {}, 409)
    if (key.domain !== senderDomain(tx)) throw new Refusal('mailSigning.otherDomain', {}, 409)
    if (key.beganAt) return
    await beginDkimKey(tx, key)
    await completeTasksOf(tx, { subjectId: tx.organizationId, kind: failing })
    await record(tx, 'mailSigning.began', key)
  })
}

/** Lets mail leave unsigned again. @throws Refusal `notFound` */
export function endSigning(ctx: Ctx, { keyId }: OfKey): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const key = await lockedKey(tx, keyId)
    if (!key.beganAt || key.endedAt) throw new Refusal('mailSigning.hasEnded', {}, 409)
    await endDkimKey(tx, key)
    await completeTasksOf(tx, { subjectId: tx.organizationId, kind: failing })
    await record(tx, 'mailSigning.ended', key)
  })
}

/** Forgets a key. @throws Refusal `mailSigning.stillNeeded` while mail signed with it may be on its way */
export function removeSigningKey(ctx: Ctx, { keyId }: OfKey): Promise<void> {
  return inTransaction(ctx, async (tx) => {
    const key = await lockedKey(tx, keyId)
    const neededUntil = recordIsNeededUntil(key)
    const signs = key.beganAt !== null && key.endedAt === null
    if (signs || (neededUntil && neededUntil > tx.now)) throw new Refusal('mailSigning.stillNeeded', {}, 409)
    await removeDkimKey(tx, keyId)
    await record(tx, 'mailSigning.keyRemoved', key)
  })
}

async function lockedKey(tx: Tx, keyId: string): Promise<DkimKey> {
  requirePermission(may(tx.actor, 'settings.edit'))
  const key = await lockDkimKey(tx, keyId)
  if (!key) throw new Refusal('notFound', {}, 404)
  return key
}

const failing = 'mailSigningFails'

type Deed = 'mailSigning.keyAdded' | 'mailSigning.began' | 'mailSigning.ended' | 'mailSigning.keyRemoved'
const record = (tx: Tx, type: Deed, { id, domain, selector }: DkimKey): Promise<unknown> =>
  recordEvent(tx, { type, subjectId: id, payload: { domain, selector } })

/**
 * Looks whether the record of the key that signs is still in DNS. Found wrong twice in a row it is somebody's task:
 * mail that carries a signature nobody can check is taken for forged.
 */
export async function watchSigning(ctx: Ctx): Promise<void> {
  const key = await inRead(ctx, activeKey)
  if (!key) return
  const { finding } = await lookUp(ctx, key)
  const of = { subjectId: ctx.organizationId, kind: failing }
  if (finding === 'ok') await completeTasksOf(ctx, of)
  // Servers of DNS that do not answer say nothing of the record.
  else if (finding !== 'notAnswered' && key.finding !== 'ok')
    await openTask(ctx, {
      ...of,
      permission: 'settings.edit',
      titleKey: 'task.mailSigningFails',
      titleValues: { domain: key.domain },
      link: '/settings/outgoing-mail',
    })
}
