import assert from 'node:assert/strict'
import { hash, randomInt } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { after, before, describe, test } from 'node:test'
import { crc32, createGzip, gzipSync } from 'node:zlib'
import tar from 'tar-stream'
import { testMachine, type TestMachine } from '../../../test/harness.ts'
import { chanceOf, mutatedMail } from '../../../test/mutated-mail.ts'
import { tnefWith } from '../../../test/tnef-writer.ts'
import { inRead } from '../../kernel/ctx.ts'
import { mailsUnder } from '../../kernel/mime/mail-sources.ts'
import { importMails } from './commands/import-mails.ts'

let redress: TestMachine
let folder: string
before(async () => {
  redress = await testMachine()
  folder = await mkdtemp(path.join(tmpdir(), 'redress-mail-'))
})
after(async () => {
  await redress.stop()
  await rm(folder, { recursive: true, force: true })
})

let written = 0

function aMail(given: Partial<Record<'from' | 'subject' | 'text' | 'id', string>> = {}) {
  const { from = 'Joan Doe <joan@example.org>', subject = 'My order', text = 'It never came.' } = given
  const known = `From: ${from}\r\nTo: complaints@acme.example\r\nSubject: ${subject}\r\n`
  const id = given.id || `<m${++written}@example.org>`
  return `${known}Message-ID: ${id}\r\nDate: ${new Date().toUTCString()}\r\n\r\n${text}\r\n`
}

const take = (at: string, mailboxName = 'complaints') =>
  importMails(redress.ctx(), { mailboxName, mails: mailsUnder(at, { onSkipped: () => {} }) })

async function placed(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, content)
  return file
}

const caseOf = (narrative: string) =>
  inRead(redress.ctx(), (read) =>
    read.sql
      .selectFrom('complaint')
      .selectAll()
      .where('narrative', 'like', `%${narrative}%`)
      .executeTakeFirst(),
  )

describe('taking in mail from files', () => {
  test('NUL in headers and half a sign at the end of a file name keep no mail from its case', async () => {
    const mail = [
      'From: Jo\0e <jo\0e@nul.example>',
      'Subject: NUL in\0side',
      'Message-ID: <nul\0@example.org>',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      '',
      'Words with NUL.',
      '--b',
      `Content-Type: application/pdf; name*=utf-8''a%00${encodeURIComponent('🎉'.repeat(120))}.pdf`,
      '',
      'x',
      '--b--',
      '',
    ].join('\r\n')
    const done = await take(await placed('nul.eml', mail))
    assert.deepEqual([done.cases, done.failed], [1, 0])
    const made = await caseOf('Words with NUL')
    assert.deepEqual([made?.complainantEmail, made?.complainantName], ['joe@nul.example', 'Joe'])
  })

  test('the files that Outlook packed into winmail.dat are files of the case, beside it', async () => {
    const packed = tnefWith({
      files: [
        { title: 'R.TXT', longName: 'receipt.txt', mimeType: 'text/plain', data: Buffer.from('Paid 42') },
      ],
    })
    const mail = `${aMail({ text: '' }).trimEnd()}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nPacked by Outlook.\r\n--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n${packed.toString('base64')}\r\n--b--\r\n`
    await take(await placed('tnef.eml', mail))
    const made = await caseOf('Packed by Outlook')
    const files = await inRead(redress.ctx(), (read) =>
      read.sql
        .selectFrom('attachment')
        .selectAll()
        .where('complaintId', '=', made?.id ?? '')
        .execute(),
    )
    const receipt = files.find(({ fileName }) => fileName === 'receipt.txt')
    assert.deepEqual([files.length, receipt?.byteSize], [2, 7])
    assert.equal(receipt?.sha256, hash('sha256', 'Paid 42', 'hex'))
  })

  test('of a mail that unfolds beyond all measure only the beginning is kept, and its neighbours whole', async () => {
    const pack = tar.pack()
    const large = Buffer.alloc(257 * 1024 * 1024, 'a')
    large.write('From: large@example.org\r\nSubject: A bomb\r\n\r\n')
    pack.entry({ name: '1.eml' }, aMail({ text: 'Before the bomb.' }))
    pack.entry({ name: '2.eml' }, large)
    pack.entry({ name: '3.eml' }, aMail({ text: 'Behind the bomb.' }))
    pack.finalize()
    const file = path.join(folder, 'bomb.tar.gz')
    await pipeline(pack, createGzip({ level: 1 }), createWriteStream(file))
    const done = await take(file)
    assert.deepEqual(done, { read: 3, messages: 3, cases: 3, quarantined: 0, duplicates: 0, failed: 0 })
    for (const text of ['Before the bomb', 'Behind the bomb']) assert.ok(await caseOf(text), text)
    const bomb = await inRead(redress.ctx(), (read) =>
      read.sql.selectFrom('mail').selectAll().where('subject', '=', 'A bomb').executeTakeFirstOrThrow(),
    )
    assert.equal(bomb.reason, 'mail.tooLarge')
    assert.ok(bomb.byteSize < 16 * 1024 * 1024, `${bomb.byteSize} bytes are kept`)
    assert.deepEqual(await readdir(redress.machine.files.temporary), [])
    assert.deepEqual((await take(file)).duplicates, 3)
  })

  test('a mail of many megabytes flows out of an mbox, and the next begins behind it', async () => {
    const text = `${'x'.repeat(70)}\n`.repeat(180_000)
    const mbox = [text, 'Behind a large one.']
      .map((each) => `From a@b Mon Jan  1 00:00:00 2026\n${aMail({ text: each }).replaceAll('\r\n', '\n')}`)
      .join('\n')
    const done = await take(await placed('large.mbox', mbox))
    assert.deepEqual([done.read, done.cases], [2, 2])
    assert.match((await caseOf('Behind a large one'))?.narrative ?? '', /one\.$/)
  })

  test('a mail becomes a case of its sender, with its subject and words, and its files', async () => {
    const mail = [
      'From: =?utf-8?q?J=C3=BCrgen_Gro=C3=9F?= <juergen@example.org>',
      'Subject: =?utf-8?q?Kaputte_T=C3=BCr?=',
      'Message-ID: <first@example.org>',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Die Tür schließt nicht.',
      '--b',
      'Content-Type: text/plain; name="Rechnung.txt"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('Rechnung 4711').toString('base64'),
      '--b--',
      '',
    ].join('\n')
    const done = await take(await placed('one.eml', mail))
    assert.deepEqual(done, { read: 1, messages: 1, cases: 1, quarantined: 0, duplicates: 0, failed: 0 })
    const made = await caseOf('Die Tür schließt')
    assert.equal(made?.narrative, 'Kaputte Tür\n\nDie Tür schließt nicht.')
    assert.equal(made?.complainantEmail, 'juergen@example.org')
    assert.equal(made?.complainantName, 'Jürgen Groß')
    assert.equal(made?.channel, 'email')
    const files = await inRead(redress.ctx(), (read) =>
      read.sql
        .selectFrom('attachment')
        .selectAll()
        .where('complaintId', '=', made?.id ?? '')
        .execute(),
    )
    assert.deepEqual(
      files.map(({ fileName, byteSize }) => [fileName, byteSize]),
      [['Rechnung.txt', 13]],
    )
  })

  test('an mbox is split at its envelope lines, and quoted ones are restored', async () => {
    const mbox = [
      `From a@b Mon Jan  1 00:00:00 2026\n${aMail({ text: '>From here on it was broken (mbox one).' }).replaceAll('\r\n', '\n')}`,
      `From c@d Mon Jan  1 00:00:00 2026\n${aMail({ text: 'Second of the mbox.' }).replaceAll('\r\n', '\n')}`,
    ].join('\n')
    const done = await take(await placed('two.mbox', mbox))
    assert.deepEqual([done.read, done.cases], [2, 2])
    assert.match((await caseOf('mbox one'))?.narrative ?? '', /^My order\n\nFrom here/)
  })

  test('an mbox without empty lines between its mails is split all the same; a sentence that begins with From is none', async () => {
    const envelope = 'From a@b.example Mon Jan  1 00:00:00 2026\r\n'
    const mbox = [
      envelope + aMail({ text: 'First of the odd mbox.\r\n\r\nFrom me to you: words\r\n\r\nthe end of it' }),
      envelope + aMail({ text: 'Second of the odd mbox.\r\n>>From the past' }),
      envelope + aMail({ text: 'Third of the odd mbox.' }),
    ].join('')
    const done = await take(await placed('odd.mbox', mbox))
    assert.deepEqual([done.read, done.cases], [3, 3])
    assert.match(
      (await caseOf('First of the odd'))?.narrative ?? '',
      /From me to you: words\n\nthe end of it$/,
    )
    assert.match((await caseOf('Second of the odd'))?.narrative ?? '', />From the past$/)
  })

  test('folders, tar.gz and zip of mails are read, and a second time nothing is made', async () => {
    await placed('folder/cur/1700000000.M1.host:2,S', aMail({ text: 'From a Maildir.' }))
    await placed('folder/a.eml', aMail({ text: 'From a folder.' }))
    await placed('folder/readme.txt', 'This is no mail.')
    const pack = tar.pack()
    pack.entry({ name: 'x/in-tar.eml' }, aMail({ text: 'From a tar.' }))
    pack.finalize()
    const chunks: Buffer[] = []
    for await (const chunk of pack) chunks.push(chunk as Buffer)
    await placed('folder/b.tar.gz', gzipSync(Buffer.concat(chunks)))
    await placed('folder/c.zip', zipOf('in-zip.eml', Buffer.from(aMail({ text: 'From a zip.' }))))
    const first = await take(path.join(folder, 'folder'))
    assert.deepEqual(first, { read: 4, messages: 4, cases: 4, quarantined: 0, duplicates: 0, failed: 0 })
    for (const text of ['From a Maildir.', 'From a folder.', 'From a tar.', 'From a zip.'])
      assert.ok(await caseOf(text), text)
    const again = await take(path.join(folder, 'folder'))
    assert.deepEqual(again, { read: 4, messages: 0, cases: 0, quarantined: 0, duplicates: 4, failed: 0 })
  })

  test('whatever comes in, nothing fails: broken, binary and huge mail becomes a case, an empty one is set aside', async () => {
    const noise = Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 197 + (at >> 3)) % 256))
    await placed('bad/binary.eml', noise)
    await placed('bad/empty.eml', '')
    await placed('bad/header-only.eml', 'From: Only Header <only@example.org>\r\nSubject: Only a header')
    await placed('bad/endless.eml', `Subject: ${'x'.repeat(3_000_000)}`)
    await placed('bad/broken.zip', Buffer.concat([Buffer.from('PK\u0003\u0004'), noise]))
    await placed('bad/broken.tar.gz', Buffer.concat([Buffer.from([0x1f, 0x8b]), noise]))
    const deep = Array.from(
      { length: 500 },
      (_, at) => `Content-Type: multipart/mixed; boundary=d${at}\n\n--d${at}\n`,
    )
    await placed('bad/deep.eml', `From: deep@example.org\nSubject: Too deep\n${deep.join('')}`)
    const done = await take(path.join(folder, 'bad'))
    assert.equal(done.failed, 0)
    assert.equal(done.read, done.messages + done.quarantined + done.duplicates)
    assert.deepEqual([done.read, done.quarantined, done.duplicates], [7, 1, 0])
    const deepOne = await caseOf('Too deep')
    const files = await inRead(redress.ctx(), (read) =>
      read.sql
        .selectFrom('attachment')
        .selectAll()
        .where('complaintId', '=', deepOne?.id ?? '')
        .execute(),
    )
    assert.ok(
      files.some(({ fileName }) => fileName === 'mail.eml'),
      'the raw mail is attached',
    )
    const tasks = await inRead(redress.ctx(), (read) =>
      read.sql
        .selectFrom('task')
        .selectAll()
        .where('subjectId', '=', deepOne?.id ?? '')
        .where('kind', '=', 'readMail')
        .execute(),
    )
    assert.equal(tasks.length, 1)
  })
})

describe('mail with accidents', () => {
  /** More than here: `MAIL_FUZZ_MAILS=20000`. */
  const count = Number(process.env['MAIL_FUZZ_MAILS'] ?? 150)
  const seed = Number(process.env['MAIL_FUZZ_SEED'] ?? randomInt(2 ** 31))

  test(`each is one mail here, whatever happened to it, and never a failure (seed ${seed})`, async () => {
    const chance = chanceOf(seed)
    const mails = Array.from({ length: count }, (_, at) =>
      Buffer.concat([Buffer.from(`X-Number: ${at}\r\n`), mutatedMail(chance)]),
    )
    const sources = () =>
      importMails(redress.ctx(), {
        mailboxName: 'accidents',
        mails: Readable.from(mails.map((raw) => ({ raw }))) as AsyncIterable<{ raw: Buffer }>,
      })
    const first = await sources()
    assert.deepEqual([first.read, first.failed], [count, 0])
    assert.equal(first.messages + first.quarantined + first.duplicates, count)
    const again = await sources()
    assert.deepEqual(again, {
      read: count,
      messages: 0,
      cases: 0,
      quarantined: 0,
      duplicates: count,
      failed: 0,
    })
  })

  test('archives that are cut off give what is whole in them, or are kept for a person as they are', async () => {
    const pack = tar.pack()
    for (const name of ['a', 'b'])
      pack.entry({ name: `${name}.eml` }, aMail({ text: `Whole in the tar: ${name}.` }))
    pack.finalize()
    const chunks: Buffer[] = []
    for await (const chunk of pack) chunks.push(chunk as Buffer)
    const whole = Buffer.concat(chunks)
    const zip = zipOf('x.eml', Buffer.from(aMail({ text: 'In half a zip.' })))
    await placed('cut/deep/er/half.tar', whole.subarray(0, 1_200))
    await placed('cut/deep/half.zip', zip.subarray(0, Math.floor(zip.length / 2)))
    await placed('cut/half.tar.gz', gzipSync(whole).subarray(0, -40))
    const done = await take(path.join(folder, 'cut'))
    assert.equal(done.failed, 0)
    assert.equal(done.read, done.messages + done.quarantined + done.duplicates)
    assert.ok(done.read >= 3 && (await caseOf('Whole in the tar: a.')))
  })
})

describe('the same mail again', () => {
  test('the same mail in two mailboxes is one case, and both deliveries are on record', async () => {
    const id = '<both@example.org>'
    const mail = aMail({ text: 'To both of you.', id })
    await placed('both/1.eml', `Received: from a by b; ${new Date().toUTCString()}\r\n${mail}`)
    await placed('both2/1.eml', `Received: from c by d; ${new Date().toUTCString()}\r\n${mail}`)
    assert.equal((await take(path.join(folder, 'both'))).cases, 1)
    const second = await take(path.join(folder, 'both2'), 'sales')
    assert.deepEqual([second.cases, second.duplicates], [0, 1])
    const rows = await inRead(redress.ctx(), (read) =>
      read.sql
        .selectFrom('mail')
        .select(['state', 'complaintId'])
        .where('headerId', '=', id)
        .orderBy('id')
        .execute(),
    )
    assert.deepEqual(
      rows.map(({ state }) => state),
      ['filed', 'duplicate'],
    )
    assert.equal(rows[0]?.complaintId, rows[1]?.complaintId)
  })

  test('a used Message-ID with other words is another mail', async () => {
    const id = '<used@example.org>'
    await placed('used/1.eml', aMail({ text: 'The first words.', id }))
    await placed('used/2.eml', aMail({ text: 'Quite other words.', id }))
    assert.equal((await take(path.join(folder, 'used'))).cases, 2)
  })
})

/** An archive of one entry that is not compressed. */
function zipOf(name: string, content: Buffer): Buffer {
  const sizes = (before: number) => {
    const fields = Buffer.alloc(before + 12)
    fields.writeUInt32LE(crc32(content), before)
    fields.writeUInt32LE(content.length, before + 4)
    fields.writeUInt32LE(content.length, before + 8)
    return fields
  }
  const nameLength = Buffer.from([name.length, 0, 0, 0])
  const local = Buffer.concat([
    Buffer.from('PK\u0003\u0004\u0014\0', 'latin1'),
    sizes(8),
    nameLength,
    Buffer.from(name),
    content,
  ])
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\0\u0014\0', 'latin1'),
    sizes(8),
    nameLength,
    Buffer.alloc(14),
    Buffer.from(name),
  ])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
