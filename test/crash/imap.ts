import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { createSecrets, installationKey } from '../../server/kernel/auth/secrets.ts'
import { startDovecot, whyNoRealServers, type Dovecot } from '../real-mail.ts'
import { stopTidily } from './accidents.ts'
import { eventually, newPlace, query, startRedress, type Place } from './redress.ts'
import { newResult, type Result } from './result.ts'

const user = 'complaints'
const deliveredBefore = 40
const settledMs = 180_000

/**
 * Two servers follow one mailbox of a real Dovecot, which gets mail all the while. Both and their database are killed,
 * and the mailbox is numbered anew in between: each mail that lies there becomes exactly one mail and one case.
 */
export async function mailIsFetched({ rounds }: { rounds: number }): Promise<Result> {
  const result = newResult('all killed while mail is fetched by IMAP')
  const reason = await whyNoRealServers()
  if (reason) {
    result.notes.push(reason)
    return result
  }
  const dovecot = await startDovecot()
  const place = await newPlace({ ALLOW_PRIVATE_HOSTS: '127.0.0.1' })
  const url = new URL(place.url)
  url.port = String(Number(url.port) + 1)
  const other: Place = { ...place, url: url.origin, env: { ...place.env, PORT: url.port } }
  const start = () => Promise.all([startRedress(place), startRedress(other)])
  try {
    const names: string[] = []
    const deliver = async () => {
      const name = `fetched-${names.length + 1}`
      await dovecot.deliver(user, aMail(name))
      names.push(name)
    }
    for (let count = 0; count < deliveredBefore; count++) await deliver()
    let both = await start()
    await follow(place, dovecot)
    for (; result.rounds < rounds; result.rounds++) {
      const before = await taken(place)
      const pouring = pour(deliver)
      await eventually(async () => {
        if ((await taken(place)) <= before) throw new Error('no mail was fetched')
      }, 60_000)
      await sleep(randomInt(50, 1_500))
      await Promise.all([both[0].killAll(), both[1].killServer()])
      await pouring.stop()
      const validity = String(1_000 + result.rounds)
      if (result.rounds % 2 === 0)
        await dovecot.doveadm('mailbox', 'update', '--uid-validity', validity, '-u', user, 'INBOX')
      both = await start()
      // As if the minute had passed after which others take over what a dead process held.
      await query(place, `update mailbox_connection set held_until = now()`)
      result.recoveredMs.push(both[0].readyAfterMs)
    }
    result.acknowledged = names.length
    await eventually(async () => {
      const [row] = await query<{ settled: number }>(
        place,
        `select count(*)::int as settled from mail where state <> 'received'`,
      )
      if ((row?.settled ?? 0) < names.length) throw new Error(`${row?.settled} of ${names.length} mails`)
    }, settledMs).catch((error: Error) => result.wrong.push(error.message))
    await compare(place, names, result)
    await both[1].stop()
    await stopTidily(both[0], place, result)
  } finally {
    await place.remove()
    await dovecot.stop()
  }
  return result
}

const aMail = (name: string): string =>
  [
    `From: ${name}@example.org`,
    'To: complaints@acme.example',
    `Subject: ${name}`,
    `Message-ID: <${name}@example.org>`,
    '',
    `Words of ${name}.`,
    '',
  ].join('\r\n')

/** The settings of the mailbox, as the desk would save them. */
async function follow(place: Place, dovecot: Dovecot): Promise<void> {
  const secrets = createSecrets(await installationKey({ key: undefined, dataDir: place.dataDir }))
  const sealed = secrets.encrypt(JSON.stringify({ password: dovecot.password }))
  await query(
    place,
    `with made as (
       insert into mailbox (organization_id, id, name, address, created_at)
       select id, gen_random_uuid(), 'complaints', 'complaints@acme.example', now() from organization
       returning organization_id, id
     )
     insert into mailbox_connection
       (organization_id, mailbox_id, is_active, host, port, security, username, sign_in, sealed_secret, folder, after_taking)
     select organization_id, id, true, '127.0.0.1', $1, 'none', $2, 'password', $3, 'INBOX', 'seen' from made`,
    [dovecot.imapPort, user, sealed],
  )
}

async function taken(place: Place): Promise<number> {
  const [row] = await query<{ count: number }>(place, 'select count(*)::int from mail')
  return row?.count ?? 0
}

/** Delivers a mail about ten times a second. */
function pour(deliver: () => Promise<void>) {
  let isEnding = false
  const running = (async () => {
    while (!isEnding) {
      await deliver()
      await sleep(randomInt(20, 180))
    }
  })()
  return {
    stop(): Promise<void> {
      isEnding = true
      return running
    },
  }
}

async function compare(place: Place, names: readonly string[], result: Result): Promise<void> {
  const mails = await query<{ subject: string; state: string; made_case: boolean }>(
    place,
    'select subject, state, made_case from mail',
  )
  const cases = await query<{ narrative: string }>(place, 'select narrative from complaint')
  for (const name of names) {
    const [first, ...more] = mails.filter(({ subject }) => subject === name)
    if (!first) result.lost.push(name)
    else if (more.length > 0) result.doubled.push(`${name}: ${more.length + 1} mails`)
    else if (first.state !== 'filed' || !first.made_case) result.halfWritten.push(`${name}: ${first.state}`)
    const made = cases.filter(({ narrative }) => narrative.split('\n', 1)[0] === name).length
    if (made !== 1) result.doubled.push(`${name}: ${made} cases`)
  }
}
