/** Why a mail is not delivered; also the key of the words that staff read (`error.<reason>`). */
export type MailProblem =
  | 'mail.addressInvalid'
  | 'mail.attachmentUnreadable'
  | 'mail.authFailed'
  | 'mail.hostNotAllowed'
  | 'mail.messageRefused'
  | 'mail.recipientRefused'
  | 'mail.senderRefused'
  | 'mail.serverBusy'
  | 'mail.timeout'
  | 'mail.tlsFailed'
  | 'mail.tooLarge'
  | 'mail.unreachable'

/** `deferred` is worth another attempt, `failed` is not. `serverSaid` is the server's own sentence. */
export type MailOutcome =
  | { outcome: 'delivered'; response: string; messageId: string }
  | { outcome: 'deferred' | 'failed'; reason: MailProblem; smtpCode?: number; serverSaid?: string }

/** The parts of nodemailer's errors that the classification reads. */
export type SmtpFailure = {
  code?: string | undefined
  originalCode?: string | undefined
  responseCode?: number | undefined
  command?: string | undefined
  response?: string | undefined
}

const minute = 60_000
const hour = 60 * minute

// RFC 5321, 4.5.4.1: retry for days, not hours; together 71 h 51 min. Early tries are close together
// because greylisting and restarts end within minutes.
const pausesMs = [
  ...[1, 5, 15, 30].map((minutes) => minutes * minute),
  ...[1, 2, 4, 8, 12, 12, 16, 16].map((hours) => hours * hour),
]

/**
 * When to try again after `attempt` attempts have been deferred (1 after the first). Undefined: give up,
 * about three days after the first attempt.
 */
export function nextAttemptAt(attempt: number, now: Date): Date | undefined {
  const pause = pausesMs[attempt - 1]
  return pause === undefined ? undefined : new Date(now.getTime() + pause)
}

/** Sorts a failed attempt: is it worth trying again, and what went wrong? */
export function outcomeOfFailure(error: SmtpFailure): Exclude<MailOutcome, { outcome: 'delivered' }> {
  const { responseCode: smtpCode } = error
  const reason = reasonOf(error)
  const said = error.response === undefined ? undefined : shorten(error.response)
  return {
    outcome: isFinal(reason, smtpCode) ? 'failed' : 'deferred',
    reason,
    ...(smtpCode !== undefined && { smtpCode }),
    ...(said !== undefined && { serverSaid: said }),
  }
}

/** The sentence in one line of at most 300 characters. */
const shorten = (response: string) =>
  response
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 300)

// 530, 534, 535 and 538 are RFC 4954's refusals of the credentials, wherever in the session they come.
const authCodes = [530, 534, 535, 538]

function reasonOf({ code, originalCode = '', responseCode, command = '' }: SmtpFailure): MailProblem {
  if (code === 'EAUTH' || code === 'ENOAUTH' || code === 'EOAUTH2') return 'mail.authFailed'
  if (responseCode !== undefined && authCodes.includes(responseCode)) return 'mail.authFailed'
  if (code === 'outbound.addressNotAllowed') return 'mail.hostNotAllowed'
  if (code === 'ETLS' || /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/.test(originalCode)) return 'mail.tlsFailed'
  if (code === 'ETIMEDOUT' || code === 'EABORT') return 'mail.timeout'
  if (code === 'ESTREAM') return 'mail.attachmentUnreadable'
  if (responseCode === 421) return 'mail.serverBusy'
  if (responseCode === undefined) return reasonWithoutAnswer(code)
  if (command === 'RCPT TO') return 'mail.recipientRefused'
  if (command === 'MAIL FROM') return responseCode === 552 ? 'mail.tooLarge' : 'mail.senderRefused'
  return command === 'DATA' ? 'mail.messageRefused' : 'mail.serverBusy'
}

function reasonWithoutAnswer(code: string | undefined): MailProblem {
  if (code === 'EENVELOPE') return 'mail.addressInvalid'
  // nodemailer compares the size with the limit that the server announced before it sends anything.
  return code === 'EMESSAGE' ? 'mail.tooLarge' : 'mail.unreachable'
}

const finalWithoutAnswer: readonly MailProblem[] = ['mail.addressInvalid', 'mail.tooLarge']
const aboutThisMail: readonly MailProblem[] = [
  'mail.recipientRefused',
  'mail.senderRefused',
  'mail.messageRefused',
  'mail.tooLarge',
]

/**
 * Final is only a refusal of this mail. Trouble with the server or the password would sink every mail alike,
 * so these wait for the operator; 503 says that the session, not the mail, was wrong.
 */
function isFinal(reason: MailProblem, smtpCode: number | undefined): boolean {
  if (smtpCode === undefined) return finalWithoutAnswer.includes(reason)
  return aboutThisMail.includes(reason) && smtpCode >= 500 && smtpCode !== 503
}
