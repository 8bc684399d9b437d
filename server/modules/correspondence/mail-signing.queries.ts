import type { AnswerGiven } from '../../../shared/api/endpoint.ts'
import type { readOutgoingMail } from '../../../shared/api/outgoing-mail.ts'
import type { Read } from '../../kernel/ctx.ts'
import { dkimKeys, senderDomain } from '../../kernel/mail/dkim-keys.ts'
import { dkimRecordName, dkimRecordValue, dkimZoneLine } from '../../kernel/mail/dkim.rules.ts'
import { mailRulesOf } from './mail-rules.queries.ts'
import { recordIsNeededUntil } from './mail-signing.rules.ts'

/** How mail leaves, for those who set it up. Of a key only its public half comes out. */
export async function outgoingMail(read: Read): Promise<AnswerGiven<typeof readOutgoingMail>> {
  const keys = await dkimKeys(read)
  return {
    ...(await mailRulesOf(read)),
    sender: read.machine.config.mailFrom,
    domain: senderDomain(read),
    hasServer: read.machine.mailer !== null,
    keys: keys.map((key) => {
      const [recordName, recordValue] = [dkimRecordName(key), dkimRecordValue(key.publicKey)]
      return {
        ...key,
        state: key.endedAt ? ('ended' as const) : key.beganAt ? ('signs' as const) : ('made' as const),
        recordName,
        recordValue,
        zoneLine: dkimZoneLine({ name: recordName, value: recordValue }),
        neededUntil: recordIsNeededUntil(key),
      }
    }),
  }
}
