import { existsSync } from 'node:fs'
import { access, constants, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import type { Config } from '../../kernel/config.ts'
import { bad, good, warning, type Finding } from './finding.ts'

const giga = 1024 ** 3
const loopback = ['127.0.0.1', 'localhost', '::1']

/** How people reach Redress, judged by the settings alone. */
export function addressFindings(
  config: Pick<Config, 'publicUrl' | 'host' | 'trustedProxies' | 'mailFrom'>,
): readonly Finding[] {
  const { protocol, hostname } = new URL(config.publicUrl)
  const isLocal = loopback.includes(hostname)
  const isListeningOutside = !loopback.includes(config.host)
  const findings: Finding[] = []
  if (isLocal)
    findings.push(
      warning(
        'address',
        `Links say ${config.publicUrl}, which only this machine can open.`,
        'Set PUBLIC_URL to the address that people use, and put a proxy with TLS in front.',
      ),
    )
  else if (protocol === 'http:')
    findings.push(
      bad(
        'address',
        `PUBLIC_URL is ${config.publicUrl}: without TLS nobody can sign in from another machine.`,
        'Put a proxy with TLS in front and write https:// in PUBLIC_URL.',
      ),
    )
  else findings.push(good('address', `People reach Redress at ${config.publicUrl}.`))
  if (!isLocal && config.trustedProxies.length === 0)
    findings.push(
      warning(
        'proxy',
        'No proxy is trusted: behind one, everybody seems to come from its address and shares its limits.',
        'Set TRUSTED_PROXIES to the address of the proxy.',
      ),
    )
  if (isListeningOutside)
    findings.push(
      warning(
        'proxy',
        `HOST is ${config.host}: the port is open to other machines without TLS.`,
        'Let HOST be 127.0.0.1 unless the proxy runs on another machine and a firewall lets only it in.',
      ),
    )
  if (!isLocal && config.mailFrom.endsWith('@localhost.localdomain'))
    findings.push(
      warning(
        'sender',
        `Mail is sent from ${config.mailFrom}, which servers refuse.`,
        'Set MAIL_FROM to an address of yours.',
      ),
    )
  return findings
}

/** The data folder: there, ours, with room, its key readable by nobody else. */
export async function folderFindings(config: Config): Promise<readonly Finding[]> {
  const { dataDir } = config
  if (!existsSync(dataDir))
    return [
      warning(
        'data',
        `There is no folder ${dataDir} yet.`,
        'Start Redress once with npm start, or set REDRESS_DATA to where the data is.',
      ),
    ]
  return [await writableFinding(dataDir), await roomFinding(config), ...(await keyFindings(config))]
}

async function writableFinding(dataDir: string): Promise<Finding> {
  try {
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    return good('data', `The data lies in ${dataDir}.`)
  } catch {
    return bad(
      'data',
      `This user may not write in ${dataDir}.`,
      'Run Redress as the user who owns the folder, or give it to this one.',
    )
  }
}

/** Folders that are written to by themselves, and are missed only when they are needed. */
export async function targetFindings(config: Config): Promise<readonly Finding[]> {
  const targets = [
    ['backup folder', 'BACKUP_FOLDER', config.backup.folder],
    ['checkpoints to', 'CHECKPOINT_FOLDER', config.checkpointFolder],
  ] as const
  const findings: Finding[] = []
  for (const [about, setting, folder] of targets) {
    if (!folder) continue
    findings.push(
      (await mayBeFilled(folder))
        ? good(about, `${folder} can be written to.`)
        : bad(
            about,
            `Nothing can be written to ${folder}.`,
            `Make the folder, or mount its disk, and give it to this user; or correct ${setting}.`,
          ),
    )
  }
  return findings
}

/** A folder that is not there yet is made, as far down as needed. */
async function mayBeFilled(folder: string): Promise<boolean> {
  if (!existsSync(folder) && path.dirname(folder) !== folder) return mayBeFilled(path.dirname(folder))
  try {
    await access(folder, constants.W_OK | constants.X_OK)
    return (await stat(folder)).isDirectory()
  } catch {
    return false
  }
}

async function roomFinding({ dataDir, filesKeepFreeBytes }: Config): Promise<Finding> {
  const { bavail, bsize } = await statfs(dataDir)
  const free = bavail * bsize
  const says = `${(free / giga).toFixed(1)} GB are free on its disk.`
  if (free < filesKeepFreeBytes)
    return bad('disk', `${says} Uploads are refused.`, 'Make room, or move REDRESS_DATA to a larger disk.')
  return free < filesKeepFreeBytes + 2 * giga
    ? warning('disk', says, 'Make room soon: below FILES_KEEP_FREE_GB uploads are refused.')
    : good('disk', says)
}

async function keyFindings({ dataDir, key }: Config): Promise<readonly Finding[]> {
  if (key) return [good('key', 'The installation key comes from REDRESS_KEY.')]
  const file = path.join(dataDir, 'redress.key')
  if (!existsSync(file)) return []
  const { mode } = await stat(file)
  return process.platform !== 'win32' && (mode & 0o077) !== 0
    ? [bad('key', `Others may read ${file}.`, `chmod 600 ${file}`)]
    : [good('key', `The installation key is ${file}; keep a copy of it apart from the backups.`)]
}
