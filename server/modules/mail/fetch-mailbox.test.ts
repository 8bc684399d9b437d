import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { startDovecot, whyNoRealServers, type Dovecot } from '../../../test/real-mail.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { openImapFolder } from '../../kernel/imap/imap-folder.ts'
import { createOutboundGuard } from '../../kernel/outbound/guard.ts'
import { fetchMailbox } from './commands/fetch-mailbox.ts'
import { mailboxByName } from './commands/mailboxes.ts'
import { sealSecret } from './commands/mailbox-secret.ts'
import { connectionOf } from './mailbox.queries.ts'
import { saveConnection, type GivenConnection } from './mailbox.store.ts'

const reason = await whyNoRealServers()
const skip = reason ?? false

let redress: TestMachine
let dovecot: Dovecot
before(async () => {
  redress = await testMachine({ ALLOW_PRIVATE_HOSTS: '127.0.0.1' })
  if (!reason) dovecot = await startDovecot()
})
after(async () => {
  await redress.stop()
  if (!reason) await dovecot.stop()
})

let counter = 0

async function aMailbox(given: Partial<GivenConnection> = {}, password = dovecot.password) {
  const user = `box${++counter}`
  const { id: mailboxId } = await mailboxByName(redress.ctx(), user)
  const settings: GivenConnection = {
    isActive: true,
    host: '127.0.0.1',
    port: dovecot.imapPort,
    security: 'none',
    username: user,
    signIn: 'password',
    oauth: null,
    sealedSecret: sealSecret(redress.ctx(), { password }),
    folder: 'INBOX',
    afterTaking: 'seen',
    movedTo: null,
    takesSince: null,
    ...given,
  }
  const save = (change: Partial<GivenConnection> = {}) =>
    inTransaction(redress.ctx(), (tx) =>
      saveConnection(tx, { mailboxId, given: { ...settings, ...change }, isElsewhere: false }),
    )
  await save()
  return {
    user,
    mailboxId,
    save,
    once: () =>
      fetchMailbox(redress.machine, {
        organizationId: redress.organizationId,
        mailboxId,
        signal: new AbortController().signal,
        isOnce: true,
      }),
    connection: async () => {
      const found = await inRead(redress.ctx(), (read) => connectionOf(read, mailboxId))
      assert.ok(found)
      return found
    },
    mails: () =>
      inRead(redress.ctx(), (read) =>
        read.sql
          .selectFrom('mail')
          .selectAll()
          .where('organizationId', '=', read.organizationId)
          .where('mailboxId', '=', mailboxId)
          .orderBy('id')
          .execute(),
      ),
    untilMails: async function (wanted: number) {
      for (let round = 0; round < 200; round++) {
        if ((await this.mails()).length >= wanted) return
        await sleep(50)
      }
      assert.fail(`${wanted} mails did not come`)
    },
  }
}

const aMail = (text: string, size = 0) =>
  [
    'From: Joan Doe <joan@example.org>',
    'To: complaints@acme.example',
    `Subject: ${text}`,
    `Message-ID: <${++counter}.${text.replace(/\W/g, '')}@example.org>`,
    '',
    text,
    'x'
      .repeat(75)
      .concat('\r\n')
      .repeat(Math.ceil(size / 77)),
  ].join('\r\n')

describe('fetching from a real IMAP server (Debian’s Dovecot)', { skip }, () => {
  test('every mail is taken once, as it is, and only then marked as read', async () => {
    const box = await aMailbox()
    const raw = aMail('First of the box')
    await dovecot.deliver(box.user, raw)
    await dovecot.deliver(box.user, aMail('Second of the box'))
    await box.once()
    await box.once()
    const mails = await box.mails()
    assert.deepEqual(
      mails.map(({ byteSize, timesSeen, source }) => [byteSize, timesSeen, source]),
      [
        [raw.length, 1, 'imap'],
        [mails[1]?.byteSize, 1, 'imap'],
      ],
    )
    assert.ok(mails[0]?.writtenAt, 'its time at the server')
    assert.match(await dovecot.doveadm('search', '-u', box.user, 'SEEN'), /^(?:\S+ \d+\n){2}$/)
    const { failingSince, checkedAt, holder, lastUid } = await box.connection()
    assert.deepEqual([failingSince, holder, lastUid], [null, null, 2])
    assert.ok(checkedAt)
  })

  test('a mail that comes while Redress waits (IDLE) is there within seconds, and becomes a case', async () => {
    const box = await aMailbox()
    const stop = new AbortController()
    const { organizationId } = redress
    const following = fetchMailbox(redress.machine, {
      organizationId,
      mailboxId: box.mailboxId,
      signal: stop.signal,
    })
    await sleep(700)
    await dovecot.deliver(box.user, aMail('Told by IDLE'))
    await box.untilMails(1)
    stop.abort()
    await following
    await redress.workOff()
    const [mail] = await box.mails()
    assert.equal(mail?.state, 'filed')
    assert.equal((await box.connection()).holder, null)
  })

  test('under other UIDs nothing is taken twice, and nothing is left', async () => {
    const box = await aMailbox()
    for (const text of ['One', 'Two', 'Three']) await dovecot.deliver(box.user, aMail(`UIDs ${text}`))
    await box.once()
    const before = await box.connection()
    // As after a restore of the server: the same mail, numbered anew, and one that is lower than the last UID was.
    await dovecot.doveadm('mailbox', 'update', '--uid-validity', '4711', '-u', box.user, 'INBOX')
    await dovecot.deliver(box.user, aMail('UIDs Four'))
    await box.once()
    const now = await box.connection()
    assert.notEqual(now.uidValidity, before.uidValidity)
    const mails = await box.mails()
    assert.deepEqual(
      mails.map(({ timesSeen }) => timesSeen),
      [2, 2, 2, 1],
    )
  })

  test('two workers do not fetch from one mailbox at once; what one left is taken up when its hold ends', async () => {
    const box = await aMailbox()
    for (let at = 0; at < 20; at++) await dovecot.deliver(box.user, aMail(`Two workers ${at}`))
    await Promise.all([box.once(), box.once(), box.once()])
    const mails = await box.mails()
    assert.equal(mails.length, 20)
    assert.ok(mails.every(({ timesSeen }) => timesSeen === 1))
    // A process that was killed leaves its hold behind.
    const hold = (minutes: number) =>
      redress.machine.db.pool.query(
        `begin; set local app.organization_id = '${redress.organizationId}';
         update mailbox_connection set holder = gen_random_uuid(), held_until = now() + interval '${minutes} minutes'
         where mailbox_id = '${box.mailboxId}'; commit`,
      )
    await dovecot.deliver(box.user, aMail('Left behind'))
    await hold(1)
    await box.once()
    assert.equal((await box.mails()).length, 20)
    await hold(-1)
    await box.once()
    assert.equal((await box.mails()).length, 21)
  })

  test('a mail of 25 MB is streamed, whole', async () => {
    const box = await aMailbox()
    const raw = aMail('A large one', 25_000_000)
    await dovecot.deliver(box.user, raw)
    await box.once()
    const [mail] = await box.mails()
    assert.equal(mail?.byteSize, raw.length)
  })

  test('taken mail is moved to a folder, which is made for it', async () => {
    const box = await aMailbox({ afterTaking: 'move', movedTo: 'Redress' })
    await dovecot.deliver(box.user, aMail('To be moved'))
    await box.once()
    await dovecot.deliver(box.user, aMail('To be moved, too'))
    await box.once()
    assert.equal((await box.mails()).length, 2)
    assert.equal((await dovecot.doveadm('search', '-u', box.user, 'mailbox', 'INBOX', 'ALL')).trim(), '')
    assert.match(
      await dovecot.doveadm('search', '-u', box.user, 'mailbox', 'Redress', 'ALL'),
      /^(?:\S+ \d+\n){2}$/,
    )
    assert.deepEqual((await box.connection()).recentFailures, [])
  })

  test('each failure has its own word, and is tried again later', async () => {
    const cases: readonly [Partial<GivenConnection>, string][] = [
      [{ sealedSecret: sealSecret(redress.ctx(), { password: 'wrong' }) }, 'authFailed'],
      [{ host: 'nowhere.invalid' }, 'hostNotFound'],
      [{ host: '127.0.0.2' }, 'hostNotAllowed'],
      [{ port: 19_999 }, 'unreachable'],
      [{ port: dovecot.imapsPort, security: 'tls' }, 'certificate'],
      [{ security: 'startTls' }, 'certificate'],
      [{ security: 'tls' }, 'tlsNotOffered'],
      [{ port: dovecot.lmtpPort }, 'notImap'],
      [{ folder: 'Nowhere' }, 'folderMissing'],
    ]
    for (const [given, expected] of cases) {
      const box = await aMailbox(given)
      await box.once()
      const { failure, failingSince, nextTryAt, attempts, recentFailures } = await box.connection()
      assert.equal(failure, expected)
      assert.ok(failingSince && nextTryAt && nextTryAt > new Date())
      assert.deepEqual([attempts, recentFailures.length], [1, 1], expected)
    }
  })

  test('on a connection that is closed, mail does not look as if it were gone', async () => {
    const { user } = await aMailbox()
    const folder = await openImapFolder(createOutboundGuard({ allowPrivate: ['127.0.0.1'] }), {
      settings: {
        host: '127.0.0.1',
        port: dovecot.imapPort,
        security: 'none',
        username: user,
        credential: { password: dovecot.password },
      },
      folder: 'INBOX',
    })
    folder.close()
    await assert.rejects(folder.list([1]), { code: 'NoConnection' })
    await assert.rejects(folder.readSmall([1]), { code: 'NoConnection' })
    await assert.rejects(folder.readLarge(1).toArray(), { code: 'NoConnection' })
  })

  test('a server that stops and comes back loses nothing, and the failure is over', async () => {
    const box = await aMailbox()
    await dovecot.deliver(box.user, aMail('Before the stop'))
    const following = fetchMailbox(redress.machine, {
      organizationId: redress.organizationId,
      mailboxId: box.mailboxId,
      signal: new AbortController().signal,
    })
    await box.untilMails(1)
    await dovecot.halt()
    await following
    assert.ok((await box.connection()).failingSince)
    await dovecot.deliver(box.user, aMail('While it was away'))
    await dovecot.start()
    await box.save()
    await box.once()
    assert.equal((await box.mails()).length, 2)
    assert.equal((await box.connection()).failingSince, null)
  })
})
