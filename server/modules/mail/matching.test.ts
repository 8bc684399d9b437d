import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { incomingMail } from '../../../test/incoming-mail.ts'
import { startMailServer, type MailServer } from '../../../test/mail-server.ts'
import { inRead, inTransaction } from '../../kernel/ctx.ts'
import { closeComplaint } from '../complaints/commands/close.ts'
import { isThanks } from './matching.rules.ts'

let redress: TestMachine
let server: MailServer
let manager: Staff
let incoming: ReturnType<typeof incomingMail>
before(async () => {
  server = await startMailServer()
  redress = await testMachine({ SMTP_URL: server.url, MAIL_FROM: 'redress@acme.example' })
  manager = await redress.staff('complaintsManager', { name: 'Mia Manager' })
  incoming = incomingMail(redress, server)
})
after(async () => {
  await redress.stop()
  await server.stop()
})

describe('which case a mail belongs to', () => {
  test('the acknowledgement answers the mail, says that a machine wrote it, and its Message-ID leads a reply to the case', async () => {
    const { complaintId, headerId, ours, mail } = await incoming.acknowledged('ada@example.org')
    assert.equal(mail?.inReplyTo, headerId)
    assert.equal(mail?.headers.get('auto-submitted'), 'auto-replied')
    const reply = await incoming.send({
      from: 'ada@example.org',
      subject: 'Re: anything',
      headers: { 'In-Reply-To': ours },
      text: 'One more thing.',
    })
    assert.equal(reply.complaintId, complaintId)
    assert.equal(reply.standing, 'party')
    assert.deepEqual(
      (await incoming.messagesIn(complaintId)).map(({ body }) => body),
      ['One more thing.'],
    )
  })

  test('a mark of ours from somebody unknown leads to the case, but the complainant sees nothing of it and it is no message', async () => {
    const { complaintId, ours } = await incoming.acknowledged('bea@example.org')
    const reply = await incoming.send({ from: 'stranger@example.net', headers: { References: ours } })
    assert.deepEqual([reply.complaintId, reply.standing], [complaintId, 'unverified'])
    assert.equal((await incoming.messagesIn(complaintId)).length, 0)
    const tasks = await inRead(redress.ctx(), (read) =>
      read.sql
        .selectFrom('task')
        .select('kind')
        .where('subjectId', '=', complaintId)
        .where('kind', '=', 'judgeMail')
        .execute(),
    )
    assert.equal(tasks.length, 1)
  })

  test('a mark that is not ours, a foreign reference and a known Message-ID lead a stranger nowhere', async () => {
    const { complaintId, ours, headerId } = await incoming.acknowledged('cem@example.org')
    const { reference } = await incoming.caseOf(complaintId)
    const forged = ours.replace(/\.[0-9a-f]{24}@/, `.${'0'.repeat(24)}@`)
    assert.notEqual(forged, ours)
    for (const given of [
      { headers: { 'In-Reply-To': forged } },
      { headers: { References: headerId } },
      { subject: `About ${reference}` },
    ]) {
      const mail = await incoming.send({ from: 'mallory@example.net', ...given })
      assert.notEqual(mail.complaintId, complaintId)
      assert.equal(mail.madeCase, true)
    }
  })

  test('the reference in the subject counts for the complainant, however it is written', async () => {
    const { complaintId } = await incoming.acknowledged('dora@example.org')
    const { reference } = await incoming.caseOf(complaintId)
    const grouped = reference.replace(/(.{4})(.{4})/, '$1-$2-').toLowerCase()
    const mail = await incoming.send({ from: 'Dora <DORA@example.org>', subject: `AW: Fall ${grouped}` })
    assert.deepEqual([mail.complaintId, mail.standing], [complaintId, 'party'])
  })

  test('a forged sender, by the check of the receiving server, does not get in', async () => {
    const { complaintId, headerId } = await incoming.acknowledged('eva@example.org')
    const mail = await incoming.send({
      from: 'eva@example.org',
      headers: {
        'In-Reply-To': headerId,
        'Authentication-Results': 'mx.acme.example; dmarc=fail header.from=example.org',
      },
    })
    assert.notEqual(mail.complaintId, complaintId)
  })

  test('who was copied joins the case, for staff to read', async () => {
    const first = await incoming.send({
      from: 'finn@example.org',
      to: 'complaints@acme.example, gina@example.org',
    })
    const reply = await incoming.send({
      from: 'gina@example.org',
      headers: { 'In-Reply-To': first.headerId },
    })
    assert.deepEqual([reply.complaintId, reply.standing], [first.complaintId, 'copied'])
    assert.equal((await incoming.messagesIn(first.complaintId)).length, 0)
  })

  test('what staff forward becomes the case of whoever wrote first', async () => {
    const text = [
      'Please take care of it.',
      '',
      '---------- Forwarded message ---------',
      'From: Henry Kettle <henry@example.org>',
      'Date: Mon, 2 Nov 2026',
      'Subject: My kettle',
      'To: <sales@acme.example>',
      '',
      'The kettle is broken.',
    ].join('\r\n')
    const mail = await incoming.send({ from: manager.email, subject: 'Fwd: My kettle', text })
    const made = await incoming.caseOf(mail.complaintId)
    assert.equal(made.complainantEmail, 'henry@example.org')
    assert.equal(made.narrative, 'My kettle\n\nThe kettle is broken.')
  })
})

describe('late replies', () => {
  const closed = async (from: string) => {
    const known = await incoming.acknowledged(from)
    const complaintId = known.complaintId ?? ''
    const { version } = await incoming.caseOf(complaintId)
    await closeComplaint(redress.ctx(manager), {
      complaintId,
      version,
      outcome: 'withdrawn',
      reason: 'Settled.',
    } as never)
    return { ...known, complaintId }
  }

  test('a thank you neither reopens a case nor asks anybody to read it', async () => {
    const { complaintId, ours } = await closed('ida@example.org')
    const mail = await incoming.send({
      from: 'ida@example.org',
      text: 'Thank you very much!',
      headers: { 'In-Reply-To': ours },
    })
    assert.equal(mail.complaintId, complaintId)
    assert.equal((await incoming.caseOf(complaintId)).status, 'closed')
  })

  test('thanks are told from complaints in our languages', () => {
    for (const text of [
      'Thanks a lot!',
      'Çok teşekkür ederim.',
      'Спасибо большое',
      'Köszönöm szépen',
      'Vielen Dank!',
      'Merci beaucoup',
      'Grazie mille',
      'Muchas gracias',
      'Ευχαριστώ πολύ',
      'شكرا جزيلا',
      'خیلی ممنون',
      '謝謝您',
    ])
      assert.equal(isThanks(text), true, text)
    for (const text of [
      'Thanks, but it is still broken',
      'Teşekkürler ama hâlâ gelmedi',
      'Спасибо, но не работает',
      'Danke, aber das Geld fehlt noch',
      'Merci mais toujours rien',
      'Grazie, ma non funziona',
      'Gracias pero no funciona',
      'Köszönöm, de még nem jött meg',
      'Ευχαριστώ αλλά δεν ήρθε',
      'شكرا لكن لم يصل',
      'ممنون ولی نرسید',
      '謝謝，但還沒收到',
      'Teşekkürler, param ne zaman yatacak',
      'Спасибо, когда вернёте деньги',
      'Köszönöm, mikor jön',
      'Danke, wann kommt das Geld',
      'Merci, quand serai-je remboursé',
      'Grazie, quando arriva',
      'Gracias, cuándo llega',
      'Ευχαριστώ, πότε θα έρθει',
      'شكرا متى يصل',
      'ممنون کی می‌رسد',
      '謝謝 什麼時候到',
      'Thanks for nothing',
      'Danke für nichts',
      'No thanks',
      'It broke',
    ])
      assert.equal(isThanks(text), false, text)
  })
})

describe('late replies on a case that was closed for good', () => {
  const lateTo = async (from: string, rule: 'reopen' | 'newCase' | 'note') => {
    const known = await incoming.acknowledged(from)
    const complaintId = known.complaintId ?? ''
    await inTransaction(redress.ctx(), async (tx) => {
      const closed = { status: 'closed', outcome: 'accepted', closedAt: tx.now } as const
      await tx.sql.updateTable('complaint').set(closed).where('id', '=', complaintId).execute()
      await tx.sql
        .updateTable('mailbox')
        .set({ lateReplies: rule })
        .where('name', '=', 'complaints')
        .execute()
    })
    const mail = await incoming.send({
      from,
      subject: 'Re: My order',
      text: 'It is broken again.',
      headers: { 'In-Reply-To': known.ours },
    })
    return { complaintId, mail, made: await incoming.caseOf(mail.complaintId) }
  }

  test('reopens it, where the mailbox says so', async () => {
    const { complaintId, mail, made } = await lateTo('late1@example.org', 'reopen')
    assert.deepEqual([mail.state, mail.complaintId, mail.madeCase], ['filed', complaintId, false])
    assert.notEqual(made.status, 'closed')
  })

  test('makes a new case that goes on from it', async () => {
    const { complaintId, mail, made } = await lateTo('late2@example.org', 'newCase')
    assert.deepEqual([mail.state, mail.madeCase, made.follows], ['filed', true, complaintId])
    assert.equal((await incoming.caseOf(complaintId)).status, 'closed')
  })

  test('is a note on it', async () => {
    const { complaintId, mail, made } = await lateTo('late3@example.org', 'note')
    assert.deepEqual([mail.complaintId, mail.madeCase, made.status], [complaintId, false, 'closed'])
    assert.equal((await incoming.messagesIn(complaintId)).length, 1)
  })
})

describe('loops and bounces', () => {
  test('a mailbox that gets a storm of many senders acknowledges no more, loses nothing, and one task tells a person', async () => {
    await incoming.send({ from: 'calm@example.org' })
    await inTransaction(redress.ctx(), (tx) =>
      sql`insert into mail (organization_id, id, mailbox_id, source, sha256, storage_key, byte_size, arrived_at, last_seen_at, state, made_case)
        select organization_id, gen_random_uuid(), mailbox_id, 'smtp', md5(n::text), storage_key, 1, now(), now(), 'filed', true
        from mail, generate_series(1, 500) n where from_address = 'calm@example.org'`.execute(tx.sql),
    )
    await redress.workOff()
    const before = server.mails.length
    for (const from of ['storm1@example.org', 'storm2@example.org'])
      assert.equal((await incoming.send({ from })).madeCase, true)
    await redress.workOff()
    assert.equal(server.mails.length, before)
    const tasks = await inRead(redress.ctx(), (read) =>
      read.sql.selectFrom('task').select('id').where('kind', '=', 'mailboxStorm').execute(),
    )
    assert.equal(tasks.length, 1)
    await inTransaction(redress.ctx(), (tx) =>
      sql`delete from mail where byte_size = 1 and source = 'smtp'`.execute(tx.sql),
    )
  })

  test('a vacation note is kept with its case and nobody hears of it; one about nothing is set aside', async () => {
    const { complaintId, ours } = await incoming.acknowledged('jan@example.org')
    const note = await incoming.send({
      from: 'jan@example.org',
      subject: 'Out of office',
      headers: { 'In-Reply-To': ours, 'Auto-Submitted': 'auto-replied' },
    })
    assert.deepEqual([note.complaintId, note.reason, note.messageId], [complaintId, 'mail.autoReply', null])
    const other = await incoming.send({ from: 'kim@example.org', subject: 'Automatische Antwort: x' })
    assert.deepEqual([other.state, other.reason], ['quarantined', 'mail.autoReply'])
  })

  test('no list, no-reply or machine gets an acknowledgement, but each makes a case', async () => {
    const before = server.mails.length
    const quiet = [
      { from: 'noreply@shop.example' },
      { from: 'lara@example.org', headers: { 'List-Id': '<users.example.org>' } },
      { from: 'form@shop.example', headers: { 'Auto-Submitted': 'auto-generated' } },
    ]
    for (const given of quiet) assert.equal((await incoming.send(given)).madeCase, true)
    await redress.workOff()
    assert.equal(server.mails.length, before)
  })

  test('another address to answer to is not confirmed by who writes', async () => {
    const headers = { 'Reply-To': 'victim@example.org' }
    const { complaintId } = await incoming.send({ from: 'someone@elsewhere.example', headers })
    const made = await inRead(redress.ctx(), (read) =>
      read.sql
        .selectFrom('complaint')
        .select(['complainantEmail', 'emailConfirmedAt'])
        .where('id', '=', complaintId ?? '')
        .executeTakeFirstOrThrow(),
    )
    assert.deepEqual(made, { complainantEmail: 'victim@example.org', emailConfirmedAt: null })
  })

  test('our own mail that comes back is set aside', async () => {
    const { ours } = await incoming.acknowledged('mona@example.org')
    const back = await incoming.send({ from: 'anybody@example.org', headers: { 'Message-ID': ours } })
    assert.deepEqual([back.state, back.reason], ['quarantined', 'mail.own'])
    assert.equal((await incoming.send({ from: 'redress@acme.example' })).reason, 'mail.own')
  })

  test('a delivery report fails the message that came back, and its owner hears of it', async () => {
    const { ours: older } = await incoming.acknowledged('nina@example.org')
    const { complaintId, ours } = await incoming.acknowledged('nora@example.org')
    const text = [
      '--r',
      'Content-Type: text/plain',
      '',
      'It could not be delivered.',
      '',
      '--r',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.org',
      '',
      'Final-Recipient: rfc822; nora@example.org',
      'Action: failed',
      'Status: 5.1.1',
      '',
      '--r',
      'Content-Type: text/rfc822-headers',
      '',
      `References: ${older}`,
      `Message-ID: ${ours}`,
      '',
      '--r--',
      '',
    ].join('\r\n')
    const headers = { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=r' }
    const report = await incoming.send({
      from: 'MAILER-DAEMON@mx.example.org',
      subject: 'Undelivered Mail',
      text,
      headers,
    })
    assert.deepEqual([report.complaintId, report.reason], [complaintId, 'mail.bounce'])
    const sent = await inRead(redress.ctx(), (read) =>
      read.sql
        .selectFrom('message')
        .select(['state', 'lastError'])
        .where('headerId', '=', ours)
        .executeTakeFirstOrThrow(),
    )
    assert.deepEqual(sent, { state: 'failed', lastError: 'message.bouncedAddress' })
    assert.equal(
      (
        await incoming.send({
          from: 'mailer-daemon@x.example',
          subject: 'Undelivered Mail Returned to Sender',
        })
      ).reason,
      'mail.bounce',
    )
  })

  test('a storm of one correspondent is stopped, and one task tells a person', async () => {
    const states = []
    for (let at = 0; at < 44; at++) states.push((await incoming.send({ from: 'storm@example.org' })).state)
    assert.equal(states.filter((state) => state === 'quarantined').length, 4)
    await redress.workOff()
    const receipts = server.mails.filter(({ to }) => [to].flat()[0]?.text.includes('storm@'))
    assert.equal(receipts.length, 5)
    const tasks = await inRead(redress.ctx(), (read) =>
      read.sql.selectFrom('task').select('id').where('kind', '=', 'mailStorm').execute(),
    )
    assert.equal(tasks.length, 1)
  })
})
