import type pg from 'pg'
import { backupState } from '../../kernel/backup/backup-state.rules.ts'
import type { Config } from '../../kernel/config.ts'
import { madeAt } from '../../kernel/journal/sealer.ts'
import { bad, good, warning, type Finding } from './finding.ts'

/** Sealing takes seconds; what waits longer has nobody who seals it. */
const sealMs = 5 * 60_000
/** The slowest way out is used once a day. */
const leavingMs = 49 * 3_600_000

/** Whether what is recorded is sealed soon, and whether its signed states leave this machine. */
export async function journalFindings(config: Config, owner: pg.Client): Promise<readonly Finding[]> {
  const { rows } = await owner.query<{ size: string | null; signedAt: Date | null }>(
    `select c.size, c.signed_at as "signedAt" from organization o left join lateral (
       select size, signed_at from journal_checkpoint c where c.organization_id = o.id order by c.size desc limit 1
     ) c on true`,
  )
  if (rows.length === 0) return []
  return [await sealFinding(owner, rows), await leavingFinding(config, owner)]
}

async function sealFinding(
  owner: pg.Client,
  journals: readonly { size: string | null; signedAt: Date | null }[],
): Promise<Finding> {
  const { rows } = await owner.query<{ id: string }>(
    'select oldest_event_id as id from unsealed_organizations()',
  )
  const waitMs = Math.max(0, ...rows.map(({ id }) => Date.now() - madeAt(id).getTime()))
  if (waitMs >= sealMs)
    return bad(
      'journal',
      `What was recorded ${ageOf(waitMs)} ago is not sealed yet.`,
      'See that the server runs, and read its log (“could not be sealed”). What is recorded is safe meanwhile.',
    )
  const entries = journals.reduce((sum, { size }) => sum + Number(size ?? 0), 0)
  const last = Math.max(...journals.map(({ signedAt }) => signedAt?.getTime() ?? 0))
  const signed =
    last === 0 ? 'no state is signed yet' : `the last state was signed ${ageOf(Date.now() - last)} ago`
  return good('journal', `${entries} entries are sealed; ${signed}.`)
}

/** A state that is only kept here proves nothing against whoever runs this machine. */
async function leavingFinding(
  { checkpointFolder, checkpointMail, checkpointWebhook }: Config,
  owner: pg.Client,
): Promise<Finding> {
  const set = [
    ...(checkpointFolder ? ['folder'] : []),
    ...(checkpointMail ? ['mail'] : []),
    ...(checkpointWebhook ? ['webhook'] : []),
  ]
  if (set.length === 0)
    return warning(
      'checkpoints',
      'Signed states of the journal do not leave this machine.',
      'Set CHECKPOINT_FOLDER, CHECKPOINT_MAIL or CHECKPOINT_WEBHOOK; docs/journal.md says why.',
    )
  const { rows } = await owner.query<{ channel: string; leftAt: Date | null; failure: string | null }>(
    `select channel, max(left_at) as "leftAt", max(failure) as failure from journal_export
     where channel = any($1) group by channel`,
    [set],
  )
  const failed = rows.find(({ failure }) => failure !== null)
  if (failed)
    return bad(
      'checkpoints',
      `The last state could not leave by ${failed.channel} (${failed.failure}).`,
      'Check the setting of this way; it is tried again every hour.',
    )
  const last = Math.max(0, ...rows.map(({ leftAt }) => leftAt?.getTime() ?? 0))
  if (last === 0)
    return warning(
      'checkpoints',
      `States are to leave by ${set.join(', ')}; none has left yet.`,
      'The first leaves within an hour of the server’s start; look again then.',
    )
  const says = `The last state left this machine ${ageOf(Date.now() - last)} ago, by ${set.join(', ')}.`
  // A journal that has not grown since has nothing to send.
  return Date.now() - last > leavingMs
    ? warning('checkpoints', says, 'If cases were worked on since, read the log for “checkpoint”.')
    : good('checkpoints', says)
}

/** Whether there is a backup, how old it is, and what became of the last try. */
export async function backupFindings({ backup }: Config, owner: pg.Client): Promise<Finding> {
  const { rows } = await owner.query<{ at: Date | null; lastFailure: string | null }>(
    `select max(began_at) filter (where failure is null) as at,
       (select failure from redress.backup_run order by ended_at desc limit 1) as "lastFailure"
     from redress.backup_run`,
  )
  const lastGoodAt = rows[0]?.at ?? null
  const lastFailure = rows[0]?.lastFailure ?? null
  const now = new Date()
  const todo =
    backup.folder === null
      ? 'Set BACKUP_FOLDER, best on another machine, and BACKUP_PASSPHRASE; or run `redress backup` yourself.'
      : 'Read the log of the server, or run `redress backup` and read what it says.'
  // Where backups are expected, one that fails needs somebody now; else it is a matter of time.
  const isExpected = backup.isRequired || backup.folder !== null
  if (lastGoodAt === null)
    return (backup.isRequired || lastFailure !== null ? bad : warning)(
      'backup',
      lastFailure === null
        ? 'No backup was ever made.'
        : `No backup ever succeeded; the last try failed (${lastFailure}).`,
      todo,
    )
  const says = `The last good backup is ${ageOf(now.getTime() - lastGoodAt.getTime())} old.`
  if (backupState({ lastGoodAt, now, maxAgeMs: backup.maxAgeMs }) === 'old')
    return (isExpected ? bad : warning)('backup', says, todo)
  return lastFailure === null
    ? good('backup', says)
    : warning('backup', `${says} The newest try failed (${lastFailure}).`, todo)
}

function ageOf(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000))
  if (minutes < 120) return `${minutes} minutes`
  return minutes < 72 * 60 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1440)} days`
}
