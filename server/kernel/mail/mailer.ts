import { connect, type Socket } from 'node:net'
import { callbackify } from 'node:util'
import { createTransport, type SMTPPoolOptions } from 'nodemailer'
import { Refusal } from '../errors.ts'
import { resolveOutbound, type OutboundGuard } from '../outbound/guard.ts'
import { parseMailAddress, parseSenderAddress } from './address.rules.ts'
import { outcomeOfFailure, type MailOutcome, type MailProblem, type SmtpFailure } from './delivery.rules.ts'
import { composeMessage, type OutgoingMail } from './message.ts'
import { parseSmtpUrl, type SmtpSettings } from './smtp-url.rules.ts'

/** Sends mail through one SMTP server. Close it at the end. */
export type Mailer = {
  /** One attempt at one mail. Does not throw for anything that the outer world does. */
  send: (mail: OutgoingMail) => Promise<MailOutcome>
  /** Whether the server answers and takes the credentials, without sending anything. */
  verifySmtp: () => Promise<{ isReady: true } | { isReady: false; reason: MailProblem; smtpCode?: number }>
  /** How the attempts since the start ended. */
  attempts: () => Readonly<Record<MailOutcome['outcome'], number>>
  /** Lets mails that are on their way finish, then hangs up. */
  close: () => void
}

export type MailerSettings = {
  /** See `parseSmtpUrl`. */
  smtpUrl: string
  fromAddress: string
  fromName: string
  /** `operatorHost` for SMTP_URL of the configuration; a guard for servers that users set. */
  allow: 'operatorHost' | OutboundGuard
  /** For one mail from start to end, large attachments included. Default 3 minutes. */
  timeoutMs?: number
}

/**
 * A pooled connection to an SMTP server. Nothing is logged here: mails and passwords stay out of logs.
 *
 * @throws Refusal `mail.smtpUrlInvalid` or `mail.fromAddressInvalid`
 */
export function createMailer({
  smtpUrl,
  fromAddress,
  fromName,
  allow,
  timeoutMs = 180_000,
}: MailerSettings): Mailer {
  const from = parseSenderAddress(fromAddress)
  if (from === undefined) throw new Refusal('mail.fromAddressInvalid')
  const transport = createTransport(poolOptions(parseSmtpUrl(smtpUrl), { allow, timeoutMs }))
  const attempts = { delivered: 0, deferred: 0, failed: 0 }
  const attempt = async (mail: OutgoingMail): Promise<MailOutcome> => {
    const to = parseMailAddress(mail.to.address)
    if (to === undefined) return { outcome: 'failed', reason: 'mail.addressInvalid' }
    const message = composeMessage(mail, { from: { address: from, name: fromName }, to })
    try {
      const { response } = await transport.sendMail({ ...message, signal: AbortSignal.timeout(timeoutMs) })
      return { outcome: 'delivered', response: response.slice(0, 300), messageId: mail.messageId }
    } catch (error) {
      return outcomeOfFailure(asFailure(error))
    }
  }
  return {
    async send(mail) {
      const result = await attempt(mail)
      attempts[result.outcome] += 1
      return result
    },
    attempts: () => attempts,
    async verifySmtp() {
      try {
        await transport.verify()
        return { isReady: true }
      } catch (error) {
        const { reason, smtpCode } = outcomeOfFailure(asFailure(error))
        return { isReady: false, reason, ...(smtpCode !== undefined && { smtpCode }) }
      }
    },
    close: () => transport.close(),
  }
}

type PoolSettings = { allow: MailerSettings['allow']; timeoutMs: number }

function poolOptions(
  smtp: SmtpSettings,
  { allow, timeoutMs }: PoolSettings,
): SMTPPoolOptions & { pool: true } {
  const connectMs = Math.min(15_000, timeoutMs)
  return {
    pool: true,
    host: smtp.host,
    port: smtp.port,
    secure: smtp.isTlsFromStart,
    requireTLS: !smtp.isTlsFromStart && (smtp.tls === 'required' || smtp.tls === 'unchecked'),
    ignoreTLS: smtp.tls === 'off',
    opportunisticTLS: smtp.tls === 'optional',
    // Optional TLS checks no certificate: who could forge one could strip the encryption as well.
    tls: { rejectUnauthorized: smtp.tls === 'required' },
    maxConnections: 8,
    // A connection lost after the text was sent may have delivered it. Trying again is for the
    // outbox to decide, which knows the attempts, and not for the pool in the next second.
    maxRequeues: 0,
    idleTimeout: 20_000,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    dnsTimeout: connectMs,
    socketTimeout: Math.min(60_000, timeoutMs),
    logger: false,
    ...(smtp.auth && { auth: smtp.auth }),
    ...(allow !== 'operatorHost' && { getSocket: guardedSocket(allow, { smtp, connectMs }) }),
  }
}

type GuardedSocket = NonNullable<SMTPPoolOptions['getSocket']>

/** Opens every connection to an address that the guard has just checked. */
function guardedSocket(
  guard: OutboundGuard,
  { smtp, connectMs }: { smtp: SmtpSettings; connectMs: number },
): GuardedSocket {
  const open = callbackify(async () => ({ connection: await openGuarded(guard, { smtp, connectMs }) }))
  return (_options, callback) => open(callback)
}

async function openGuarded(
  guard: OutboundGuard,
  { smtp, connectMs }: { smtp: SmtpSettings; connectMs: number },
): Promise<Socket> {
  const target = await resolveOutbound(guard, { host: smtp.host })
  const socket = connect({ host: target.address, port: smtp.port })
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      socket.destroy()
      reject(error)
    }
    socket.setTimeout(connectMs, () => fail(Object.assign(new Error('no connection'), { code: 'ETIMEDOUT' })))
    socket.once('error', fail)
    socket.once('connect', () => {
      socket.setTimeout(0)
      socket.removeAllListeners('timeout').off('error', fail)
      resolve(socket)
    })
  })
}

const asFailure = (error: unknown): SmtpFailure => (error instanceof Error ? (error as SmtpFailure) : {})
