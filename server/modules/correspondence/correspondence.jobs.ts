import { inRead, inTransaction, type Ctx } from '../../kernel/ctx.ts'
import type { Job, JobPayload } from '../../kernel/jobs/jobs.ts'
import { stopWaitingOutside } from './commands/ask-outside.ts'
import { deliverMessage } from './commands/deliver.ts'
import * as reactions from './commands/react.ts'
import { enqueueMail } from './commands/record-message.ts'
import { askForDelays, closeSilentCases, isDaytime, remindOfAnswers } from './commands/silence.ts'
import { watchSigning } from './commands/sign-mail.ts'
import { followUpdates } from './commands/status-updates.ts'
import { tellStaff } from './commands/tell-staff.ts'
import type { StaffPurpose } from './compose-to-staff.queries.ts'
import { mailsToSend } from './correspondence.queries.ts'

/** A reaction to an event of a case. */
const after = (
  name: string,
  events: readonly string[],
  reaction: (ctx: Ctx, occasion: reactions.Occasion) => Promise<void>,
): Job => ({
  name: `correspondence.${name}`,
  queue: 'quick',
  after: events,
  run: (ctx, payload) =>
    reaction(ctx, { eventId: idIn(payload, 'eventId'), subjectId: idIn(payload, 'subjectId') }),
})

/** A mail to a staff member about their account. */
const tell = (name: string, purpose: StaffPurpose, events: readonly string[]): Job =>
  after(name, events, (ctx, occasion) => tellStaff(ctx, { purpose, occasion }))

/** Other changes of an account name the fields they touch. */
const isAboutPassword = (payload: unknown): boolean => {
  const { fields } = payload as { fields?: readonly string[] }
  return fields === undefined || fields.includes('password')
}

function idIn(payload: JobPayload, name: string): string {
  const id = payload[name]
  if (typeof id !== 'string') throw new Error(`a job without ${name}`)
  return id
}

export const correspondenceJobs: readonly Job[] = [
  {
    ...after('giveReceipt', ['complaint.received'], reactions.giveReceipt),
    when: reactions.mayBeAnswered,
  },
  after('releaseMessages', ['complaint.emailConfirmed'], reactions.releaseMessages),
  {
    ...after('askAgainToConfirm', ['message.recorded'], reactions.askAgainToConfirm),
    when: reactions.mayBeHeld,
  },
  after('confirmNewAddress', ['complaint.detailsChanged'], reactions.confirmNewAddress),
  after('sendRestatement', ['complaint.restated'], reactions.sendRestatement),
  after('tellClosing', ['complaint.closed'], reactions.tellClosing),
  {
    ...after('tellMergeLater', ['complaint.merged'], reactions.tellMergeLater),
    when: reactions.isAboutMerged,
  },
  after('tellMerge', [], reactions.tellMerge),
  {
    ...after('tellMergeUndone', ['complaint.mergeUndone'], reactions.tellMergeUndone),
    when: reactions.isAboutMerged,
  },
  after('stopWaitingOutside', ['complaint.closed'], stopWaitingOutside),
  after('tellSettlement', ['complaint.settledAtFirstContact'], reactions.tellSettlement),
  after('tellReview', ['complaint.reviewStarted'], reactions.tellReview),
  after('tellReferral', ['complaint.referred'], reactions.tellReferral),
  after('tellReopening', ['complaint.reopened'], reactions.tellReopening),
  after(
    'tellAuthor',
    ['complaint.passedOn', 'complaint.considered', 'complaint.enquiryAnswered'],
    reactions.tellAuthor,
  ),
  after('helpWithLostCode', ['complaint.codeLost'], reactions.helpWithLostCode),
  tell('mailInvitation', 'invitation', ['staff.invited']),
  tell('mailPasswordReset', 'passwordReset', ['staff.passwordResetAsked']),
  {
    ...tell('tellPasswordChange', 'passwordChanged', ['staff.passwordReset', 'staff.accountChanged']),
    when: isAboutPassword,
  },
  after('tellNewCode', ['complaint.accessCodeReissued'], reactions.tellNewCode),
  {
    name: 'correspondence.sendMail',
    queue: 'mail',
    run: (ctx, payload) => deliverMessage(ctx, { messageId: idIn(payload, 'messageId') }),
  },
  {
    // Deferred mails whose time has come, attempts that a crash broke off, and what waited for a server.
    name: 'correspondence.resumeMails',
    queue: 'quick',
    every: '* * * * *',
    async run(ctx) {
      if (!ctx.machine.mailer) return
      const ids = await inRead(ctx, (read) => mailsToSend(read, 500))
      if (ids.length === 0) return
      await inTransaction(ctx, async (tx) => {
        for (const id of ids) await enqueueMail(tx, id)
      })
    },
  },
  { name: 'correspondence.watchSigning', queue: 'slow', every: '40 * * * *', run: watchSigning },
  {
    name: 'correspondence.followSilence',
    queue: 'slow',
    every: '10 * * * *',
    async run(ctx) {
      const isDay = await isDaytime(ctx)
      await followUpdates(ctx, { isDaytime: isDay })
      await askForDelays(ctx)
      if (!isDay) return
      await remindOfAnswers(ctx)
      await closeSilentCases(ctx)
    },
  },
]
