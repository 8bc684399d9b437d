import { idIn, type Job } from '../../kernel/jobs/jobs.ts'
import { alarmMailboxes, tellAlarm } from './commands/alarm-mailboxes.ts'

export const mailboxJobs: readonly Job[] = [
  { name: 'mail.alarmMailboxes', queue: 'quick', every: '* * * * *', run: alarmMailboxes },
  {
    name: 'mail.tellAlarm',
    queue: 'mail',
    run: (ctx, payload) => tellAlarm(ctx, { mailboxId: idIn(payload, 'mailboxId') }),
  },
]
