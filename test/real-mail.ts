import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const packages = ['dovecot-imapd', 'dovecot-lmtpd', 'postfix']
const programs = ['/usr/sbin/dovecot', '/usr/lib/dovecot/lmtp', '/usr/sbin/postfix']

/**
 * Debian's postfix and dovecot, installed when root may do so. Their own services are not started.
 * @returns why there are none, in a sentence for the log of the tests; null when they are there
 */
export async function whyNoRealServers(): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'SKIPPED: real mail servers are started by root only'
  if (programs.every(existsSync)) return null
  if (!existsSync('/usr/bin/apt-get')) return 'SKIPPED: postfix and dovecot are installed on Debian only'
  // Run level 1: a package that is installed for tests starts no service of this machine.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages]
  try {
    await run('apt-get', install, { env }).catch(async () => {
      await run('apt-get', ['update', '-q'], { env })
      await run('apt-get', install, { env })
    })
  } catch {
    return 'SKIPPED: postfix and dovecot could not be installed (apt-get)'
  }
  return programs.every(existsSync) ? null : 'SKIPPED: postfix and dovecot are not where Debian puts them'
}

export type Dovecot = {
  readonly imapPort: number
  readonly imapsPort: number
  readonly lmtpPort: number
  readonly password: string
  /** Puts a mail into the INBOX of a user, as a delivery would. */
  deliver(user: string, raw: string | Uint8Array): Promise<void>
  /** Runs doveadm with this server's settings. */
  doveadm(...args: string[]): Promise<string>
  setPassword(password: string): Promise<void>
  /** Stops it; `start` begins anew with the same mail and ports. */
  halt(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

let delivered = 0
const freePort = () => 20_000 + Math.floor(Math.random() * 9_000)

/** A real Dovecot on ports and in a folder of its own; any user name is let in with the password. */
export async function startDovecot(): Promise<Dovecot> {
  const folder = await mkdtemp(path.join(tmpdir(), 'redress-dovecot-'))
  await chmod(folder, 0o755)
  const [imapPort, imapsPort, lmtpPort] = [freePort(), freePort(), freePort()]
  const password = 'right-password'
  const users = path.join(folder, 'users')
  const setPassword = (secret: string) => writeFile(users, secret, { mode: 0o644 })
  const conf = path.join(folder, 'dovecot.conf')
  const subject = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost']
  const files = ['-keyout', path.join(folder, 'key.pem'), '-out', path.join(folder, 'cert.pem')]
  await run('openssl', [...subject, ...files])
  await mkdir(path.join(folder, 'mail'))
  await chown(path.join(folder, 'mail'), 8, 8)
  const write = (secret: string) =>
    writeFile(conf, settings({ folder, imapPort, imapsPort, lmtpPort, secret }))
  await write(password)
  let server: ChildProcess | null = null
  const start = async () => {
    server = spawn('/usr/sbin/dovecot', ['-F', '-c', conf], { stdio: 'ignore' })
    await Promise.all([imapPort, imapsPort, lmtpPort].map(untilOpen))
  }
  const halt = async () => {
    const ending = server
    server = null
    if (!ending || ending.exitCode !== null) return
    const ended = new Promise((resolve) => ending.once('exit', resolve))
    ending.kill('SIGTERM')
    await ended
  }
  await setPassword(password)
  await start()
  return {
    imapPort,
    imapsPort,
    lmtpPort,
    password,
    async deliver(user, raw) {
      const box = path.join(folder, 'mail', user)
      for (const each of [box, ...['tmp', 'new', 'cur'].map((name) => path.join(box, name))]) {
        await mkdir(each, { recursive: true })
        await chown(each, 8, 8)
      }
      const name = `${Date.now()}.M${String(++delivered).padStart(6, '0')}P${process.pid}.test`
      const temporary = path.join(box, 'tmp', name)
      await writeFile(temporary, raw)
      await chown(temporary, 8, 8)
      await rename(temporary, path.join(box, 'new', name))
    },
    doveadm: async (...args) => (await run('/usr/bin/doveadm', ['-c', conf, ...args])).stdout,
    async setPassword(secret) {
      await write(secret)
      await run('/usr/bin/doveadm', ['-c', conf, 'reload'])
      await sleep(300)
    },
    halt,
    start,
    async stop() {
      await halt()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

type Settings = { folder: string; imapPort: number; imapsPort: number; lmtpPort: number; secret: string }

const settings = ({ folder, imapPort, imapsPort, lmtpPort, secret }: Settings) => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
listen = 127.0.0.1
protocols = imap lmtp
disable_plaintext_auth = no
ssl = yes
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
first_valid_uid = 8
mail_uid = 8
mail_gid = 8
mail_location = maildir:${folder}/mail/%u
maildir_very_dirty_syncs = no
mailbox_list_index = no
auth_failure_delay = 0
service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = ${imapsPort}
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtpPort}
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
mail_max_userip_connections = 100
passdb {
  driver = static
  args = password=${secret}
}
userdb {
  driver = static
  args = uid=8 gid=8 home=${folder}/mail/%u allow_all_users=yes
}
protocol lmtp {
  auth_username_format = %Ln
}
`

/** Waits until something listens on a port of this machine. */
export async function untilOpen(port: number): Promise<void> {
  for (let round = 0; round < 200; round++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isOpen) return
    await sleep(50)
  }
  throw new Error(`nothing listens on port ${port}`)
}
