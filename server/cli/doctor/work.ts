import type pg from 'pg'
import { windowKeys } from '../../../shared/api/rule-packs.ts'
import type { Config } from '../../kernel/config.ts'
import { mailboxStates } from '../../kernel/mail/mailbox-states.ts'
import { createMailer } from '../../kernel/mail/mailer.ts'
import { bad, good, warning, type Finding } from './finding.ts'

/** A job that waits this long has nobody who works it off. */
const idleMinutes = 5

export async function jobFindings(owner: pg.Client): Promise<readonly Finding[]> {
  const { rows } = await owner.query<{ waiting: number; minutes: number; failed: number }>(
    `select count(*) filter (where state < 'active' and start_after <= now())::int as waiting,
       coalesce(extract(epoch from now() - min(start_after) filter (where state < 'active' and start_after <= now())) / 60, 0)::int as minutes,
       count(*) filter (where state = 'failed')::int as failed
     from pgboss.job`,
  )
  const { waiting, minutes, failed } = rows[0] ?? { waiting: 0, minutes: 0, failed: 0 }
  const queue =
    minutes >= idleMinutes
      ? bad(
          'jobs',
          `${waiting} jobs are due; the oldest has waited ${minutes} minutes.`,
          'See that a process with REDRESS_ROLE=worker or both runs, and read its log.',
        )
      : good('jobs', waiting === 0 ? 'No job is due.' : `${waiting} being worked off.`)
  if (failed === 0) return [queue]
  return [
    queue,
    warning(
      'jobs',
      `${failed} jobs failed for good and are kept to be looked at.`,
      'The log names them (“job failed”); a failed mail is a task on its case.',
    ),
  ]
}

/** The next date of a case is kept for the lists; it is that of its clocks. */
export async function dateFindings(owner: pg.Client): Promise<Finding> {
  const { rows } = await owner.query<{ wrong: number }>(
    `select count(*)::int as wrong
     from complaint c left join (
       select organization_id, subject_id, min(due_at) as due_at from clock
       where met_at is null and cancelled_at is null and paused_at is null and clock_key <> all($1)
       group by organization_id, subject_id
     ) k on k.organization_id = c.organization_id and k.subject_id = c.id
     where c.next_due_at is distinct from k.due_at`,
    [[...windowKeys]],
  )
  const wrong = rows[0]?.wrong ?? 0
  return wrong === 0
    ? good('dates', 'The next date of every case is that of its clocks.')
    : warning(
        'dates',
        `The next date of ${wrong} cases is not that of their clocks.`,
        'Call redress rebuild-dates; each night a job does. Report it: it should not happen.',
      )
}

export async function mailFindings(config: Config, owner: pg.Client): Promise<readonly Finding[]> {
  const { rows } = await owner.query<{ waiting: number; failed: number }>(
    `select count(*) filter (where state in ('waiting', 'deferred', 'sending'))::int as waiting,
       count(*) filter (where state = 'failed')::int as failed from message where direction = 'out'`,
  )
  const { waiting, failed } = rows[0] ?? { waiting: 0, failed: 0 }
  const server = [await smtpFinding(config, waiting), ...(await mailboxFindings(owner))]
  if (failed === 0) return server
  return [
    ...server,
    warning(
      'outbox',
      `${failed} messages could not be delivered.`,
      'The outbox of the desk lists them with the reason and sends them again.',
    ),
  ]
}

async function mailboxFindings(owner: pg.Client): Promise<readonly Finding[]> {
  const states = await mailboxStates(owner)
  const count = (wanted: string) => states.find(({ state }) => state === wanted)?.mailboxes ?? 0
  const all = count('ok') + count('failing') + count('late')
  if (all === 0) return []
  if (count('failing') > 0)
    return [
      bad(
        'mailboxes',
        `${count('failing')} of ${all} mailboxes do not let Redress in.`,
        'Settings, Mailboxes names each with the reason. No mail is lost: it waits with its server.',
      ),
    ]
  return [
    count('late') > 0
      ? bad(
          'mailboxes',
          `Nobody has looked into ${count('late')} of ${all} mailboxes for ten minutes.`,
          'See that a process with REDRESS_ROLE=worker or both runs, and read its log.',
        )
      : good('mailboxes', `Mail is fetched from ${all} mailboxes.`),
  ]
}

async function smtpFinding({ smtpUrl, mailFrom }: Config, waiting: number): Promise<Finding> {
  const stuck = waiting > 0 ? ` ${waiting} messages wait.` : ''
  if (!smtpUrl)
    return warning(
      'mail',
      `No mail server is set.${stuck}`,
      'Set SMTP_URL, e.g. smtps://name:password@mail.example.org.',
    )
  const mailer = createMailer({ smtpUrl, fromAddress: mailFrom, fromName: '', allow: 'operatorHost' })
  try {
    const state = await mailer.verifySmtp()
    const { hostname } = new URL(smtpUrl)
    return state.isReady
      ? good('mail', `${hostname} takes mail from ${mailFrom}.${stuck}`)
      : bad(
          'mail',
          `${hostname} does not take our mail (${state.reason}${state.smtpCode ? `, ${state.smtpCode}` : ''}).${stuck}`,
          'Check name, port, password and certificate in SMTP_URL. Nothing is lost: mail waits and is tried again.',
        )
  } finally {
    mailer.close()
  }
}

/** Whether a server of this folder answers; a command may well run while it does not. */
export async function serverFinding({ host, port }: Config): Promise<Finding> {
  const at = `http://${host === '0.0.0.0' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`
  try {
    const answer = await fetch(`${at}/readyz`, { signal: AbortSignal.timeout(8_000) })
    const state = (await answer.json()) as Readonly<Record<string, unknown>>
    return answer.ok
      ? good('server', `It runs and is ready at ${at}.`)
      : bad('server', `It runs at ${at} and is not ready: ${JSON.stringify(state)}.`, 'Read its log.')
  } catch {
    return warning(
      'server',
      `Nothing answers at ${at}.`,
      'Start it with npm start, or set PORT as it is set there.',
    )
  }
}
