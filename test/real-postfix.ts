import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { untilOpen } from './real-mail.ts'

const run = promisify(execFile)

export type Postfix = {
  readonly smtpPort: number
  /** Mails that postfix holds, as `postqueue -j` tells of them. */
  queue(): Promise<readonly { readonly queueName: string; readonly reason: string }[]>
  /** Tries all that is deferred at once. */
  flush(): Promise<void>
  log(): Promise<string>
  stop(): Promise<void>
}

/** A real postfix in a folder and on a port of its own, which passes each domain on by LMTP to a port of this machine. */
export async function startPostfix(lmtpPorts: Readonly<Record<string, number>>): Promise<Postfix> {
  const folder = await mkdtemp(path.join(tmpdir(), 'redress-postfix-'))
  await chmod(folder, 0o755)
  const smtpPort = 20_000 + Math.floor(Math.random() * 9_000)
  for (const name of ['queue', 'data']) await mkdir(path.join(folder, name))
  const { stdout: uid } = await run('id', ['-u', 'postfix'])
  await run('chown', [uid.trim(), path.join(folder, 'data')])
  await writeFile(path.join(folder, 'main.cf'), mainSettings(folder, lmtpPorts))
  await writeFile(path.join(folder, 'master.cf'), services(smtpPort))
  const postfix = (...args: string[]) => run('/usr/sbin/postfix', ['-c', folder, ...args])
  await postfix('start')
  await untilOpen(smtpPort)
  return {
    smtpPort,
    async queue() {
      const { stdout } = await run('/usr/sbin/postqueue', ['-c', folder, '-j'])
      return stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { queue_name: string; recipients: { delay_reason?: string }[] })
        .map((held) => ({ queueName: held.queue_name, reason: held.recipients[0]?.delay_reason ?? '' }))
    },
    flush: async () => void (await run('/usr/sbin/postqueue', ['-c', folder, '-f'])),
    log: () => readFile(path.join(folder, 'postfix.log'), 'utf8').catch(() => ''),
    async stop() {
      await postfix('stop')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const mainSettings = (folder: string, lmtpPorts: Readonly<Record<string, number>>) => `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
maillog_file = ${folder}/postfix.log
maillog_file_prefixes = ${folder}
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.acme.example
mydestination =
mynetworks = 127.0.0.0/8
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
alias_maps =
local_recipient_maps =
disable_dns_lookups = yes
smtpd_relay_restrictions = permit_mynetworks, reject
message_size_limit = 80000000
mailbox_size_limit = 0
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
default_transport = error:no-route
transport_maps = inline:{ ${Object.entries(lmtpPorts)
  .map(([domain, port]) => `{ ${domain} = lmtp:inet:127.0.0.1:${port} }`)
  .join(', ')} }
lmtp_destination_concurrency_limit = 8
lmtp_destination_concurrency_failed_cohort_limit = 0
`

const services = (smtpPort: number) => `
127.0.0.1:${smtpPort} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`
