import { textsOfMailboxes } from '../../../../shared/i18n/desk/mailboxes.ts'
import { has } from '../../../../shared/permissions.ts'
import { inRead, inTransaction, type Ctx } from '../../../kernel/ctx.ts'
import { mailSignature } from '../../../kernel/mail/dkim-keys.ts'
import { layoutMail } from '../../../kernel/mail/mail-layout.ts'
import { messageIdFor } from '../../../kernel/mail/address.rules.ts'
import { organizationOf, organizationUrl } from '../../organization/organization.queries.ts'
import { activeStaffMembers, type StaffMember } from '../../staff/staff.queries.ts'
import { notifyStaff, openTask } from '../../tasks/tasks.commands.ts'
import { connectionOf, mailboxById, unalarmedConnections } from '../mailbox.queries.ts'
import { patienceMs, standingOf } from '../mailbox.rules.ts'
import { saveAlarm } from '../mailbox.store.ts'

/**
 * Tells the people who may mend it of mailboxes that have failed for minutes, or that nobody fetches from: a task,
 * news in the desk, and a mail that leaves by the installation's own server (SMTP_URL), not by the mailbox.
 */
export async function alarmMailboxes(ctx: Ctx): Promise<void> {
  const connections = await inRead(ctx, unalarmedConnections)
  for (const { mailboxId, name, failingSince, failure, ...times } of connections) {
    const standing = standingOf({ isActive: true, failingSince, ...times }, ctx.now)
    const isPatient =
      failingSince !== null && failingSince.getTime() + patienceMs(failure ?? 'unknown') > ctx.now.getTime()
    if (isPatient || (standing !== 'failing' && standing !== 'late')) continue
    await inTransaction(ctx, async (tx) => {
      await saveAlarm(tx, mailboxId)
      const titled = {
        titleKey: 'task.mailboxFails',
        titleValues: { name },
        link: `/settings/mailboxes?mailbox=${mailboxId}`,
      }
      await openTask(tx, {
        kind: 'mailboxFails',
        subjectId: mailboxId,
        permission: 'settings.edit',
        ...titled,
      })
      const staffIds = (await menders(tx)).map(({ id }) => id)
      await notifyStaff(tx, { staffIds, notice: { occasionId: tx.newId(), subjectId: mailboxId, ...titled } })
      await tx.machine.jobs.enqueue(tx, 'mail.tellAlarm', { mailboxId })
    })
  }
}

const menders = async (ctx: Ctx): Promise<StaffMember[]> =>
  (await inRead(ctx, activeStaffMembers)).filter(({ grants }) => has(grants, 'settings.edit'))

/** Mails the alarm; a mail that is deferred makes the job try again. */
export async function tellAlarm(ctx: Ctx, { mailboxId }: { mailboxId: string }): Promise<void> {
  const { mailer, config } = ctx.machine
  const found = await inRead(ctx, async (read) => ({
    mailbox: await mailboxById(read, mailboxId),
    connection: await connectionOf(read, mailboxId),
    organization: await organizationOf(read),
    url: await organizationUrl(read),
  }))
  const { mailbox, connection, organization, url } = found
  if (!mailer || !mailbox || !connection?.alarmedAt) return
  const alarmedAt = connection.alarmedAt.getTime()
  let deferred = 0
  for (const { id, name, email, language } of await menders(ctx)) {
    const words = textsOfMailboxes[language]
    const fill = (text: string) => text.replaceAll('{{name}}', mailbox.name)
    const subject = fill(words['mailbox.alarm.subject'])
    const { text, html } = layoutMail({
      language,
      organization: { name: organization.name, accentColor: organization.accentColor ?? '' },
      preheader: subject,
      heading: subject,
      paragraphs: [
        fill(words['mailbox.alarm.text']),
        words[`mailbox.failure.${connection.failure ?? 'unknown'}`],
        words['mailbox.alarm.kept'],
      ],
      button: {
        label: words['mailbox.alarm.action'],
        url: `${url}/desk/settings/mailboxes?mailbox=${mailboxId}`,
      },
      footer: [fill(words['mailbox.alarm.why'])],
    })
    const outcome = await mailer.send({
      to: { address: email, name },
      subject,
      text,
      html,
      language,
      messageId: messageIdFor({ id: `${mailboxId}.${alarmedAt}.${id}`, fromAddress: config.mailFrom }),
      automatic: 'generated',
      fromName: organization.name,
      signature: await mailSignature(ctx),
    })
    if (outcome.outcome === 'deferred') deferred += 1
  }
  if (deferred > 0) throw new Error(`${deferred} mails about a mailbox that fails wait for the server`)
}
