import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deliveryReport, isNoReply, natureOf } from './automatic.rules.ts'
import { parseHeaders } from './headers.rules.ts'
import { languageOf } from './language.rules.ts'
import { readMail } from './read-mail.ts'

const read = (raw: string) => readMail(Buffer.from(raw.replaceAll('\n', '\r\n'), 'utf8'))
const multipart = (type: string, ...parts: readonly string[]) =>
  read(
    `From: a@b.example\nSubject: My order\nMIME-Version: 1.0\nContent-Type: ${type}; boundary="bb"\n\n${parts.map((part) => `--bb\n${part}\n`).join('')}--bb--\n`,
  )
const words = 'Content-Type: text/plain; charset=utf-8\n\nIt never came.'
const filesOf = ({ parts }: ReturnType<typeof read>) =>
  parts.map(({ name, contentType }) => [name, contentType])

describe('what is in a mail besides its words is kept as a file', () => {
  test('winmail.dat of Outlook', () => {
    const mail = multipart(
      'multipart/mixed',
      words,
      'Content-Type: application/ms-tnef; name="winmail.dat"\nContent-Transfer-Encoding: base64\n\neJ8+IgAAAA==',
    )
    assert.equal(mail.newText, 'It never came.')
    assert.deepEqual(filesOf(mail), [['winmail.dat', 'application/ms-tnef']])
  })

  test('the signature of S/MIME, and a whole mail inside of it', () => {
    const signed = multipart(
      'multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256',
      words,
      'Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: base64\n\nMIAG',
    )
    assert.equal(signed.newText, 'It never came.')
    assert.deepEqual(filesOf(signed), [['smime.p7s', 'application/pkcs7-signature']])
    const sealed = read(
      'From: a@b.example\nSubject: x\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIAG\n',
    )
    assert.deepEqual([sealed.newText, filesOf(sealed)], ['', [['smime.p7m', 'application/pkcs7-mime']]])
  })

  test('PGP: signed in parts, encrypted in parts', () => {
    const signed = multipart(
      'multipart/signed; protocol="application/pgp-signature"',
      words,
      'Content-Type: application/pgp-signature; name="signature.asc"\n\n-----BEGIN PGP SIGNATURE-----',
    )
    assert.deepEqual(filesOf(signed), [['signature.asc', 'application/pgp-signature']])
    const encrypted = multipart(
      'multipart/encrypted; protocol="application/pgp-encrypted"',
      'Content-Type: application/pgp-encrypted\n\nVersion: 1',
      'Content-Type: application/octet-stream; name=encrypted.asc\n\n-----BEGIN PGP MESSAGE-----',
    )
    assert.deepEqual(filesOf(encrypted), [
      ['', 'application/pgp-encrypted'],
      ['encrypted.asc', 'application/octet-stream'],
    ])
  })

  test('an invitation, also as an alternative to the text', () => {
    const mail = multipart(
      'multipart/alternative',
      words,
      'Content-Type: text/calendar; method=REQUEST; charset=utf-8\n\nBEGIN:VCALENDAR\nEND:VCALENDAR',
    )
    assert.equal(mail.newText, 'It never came.')
    assert.deepEqual(filesOf(mail), [['', 'text/calendar']])
  })

  test('a mail inside a mail is one file, with all that is in it', () => {
    const inner = `From: c@d.example\nSubject: inner\nContent-Type: multipart/mixed; boundary=cc\n\n--cc\nContent-Type: text/plain\n\ninner words\n--cc\nContent-Type: image/png; name=x.png\n\nxx\n--cc--`
    const mail = multipart('multipart/mixed', words, `Content-Type: message/rfc822\n\n${inner}`)
    assert.deepEqual(filesOf(mail), [['', 'message/rfc822']])
    assert.equal(mail.forwarded?.text, 'inner words')
  })

  test('pictures of a signature are no evidence: of Outlook, of Apple, of Gmail', () => {
    const picture = (headers: string, bytes = 6_000) =>
      `${headers}\nContent-Transfer-Encoding: base64\n\n${'QUJD'.repeat(bytes / 3)}`
    const html = 'Content-Type: text/html\n\n<p>It never came.</p><img src="cid:image001.png@01DB">'
    const mail = multipart(
      'multipart/related',
      html,
      picture('Content-Type: image/png; name="image001.png"\nContent-ID: <image001.png@01DB>'),
      picture(
        'Content-Type: image/jpeg; name=PastedGraphic-1.jpg\nContent-Disposition: inline; filename=PastedGraphic-1.jpg\nContent-Id: <A1@apple>',
      ),
      picture(
        'Content-Type: image/png; name=logo.png\nContent-Disposition: inline; filename=logo.png\nX-Attachment-Id: ii_1\nContent-ID: <ii_1>',
      ),
      picture('Content-Type: image/jpeg; name=broken.jpg\nContent-Disposition: attachment', 9_000),
      picture(
        'Content-Type: image/jpeg; name=IMG_1.jpg\nContent-Disposition: inline; filename=IMG_1.jpg',
        300_000,
      ),
    )
    assert.deepEqual(
      mail.parts.filter(({ isDecoration }) => !isDecoration).map(({ name }) => name),
      ['broken.jpg', 'IMG_1.jpg'],
    )
  })
})

describe('new text and what stands below it', () => {
  const quoted = '> an earlier mail\n> of ours\n'
  const replies: Readonly<Record<string, readonly [said: string, below: string]>> = {
    'Outlook in Turkish': [
      'Gelmedi.',
      'Kimden: Acme <c@acme.example>\nGönderildi: 22 Kasım 2026 Pazar 12:00\nKime: Ayşe\nKonu: x\n\neski',
    ],
    'Outlook in Hungarian': [
      'Nem jött meg.',
      'Feladó: Acme <c@acme.example>\nElküldve: 2026. november 22.\nCímzett: Éva\nTárgy: x\n\nrégi',
    ],
    'Outlook in French': [
      'Rien.',
      'De : Acme <c@acme.example>\nEnvoyé : lundi\nÀ : moi\nObjet : x\n\nancien',
    ],
    'Outlook in Italian': [
      'Niente.',
      'Da: Acme <c@acme.example>\nInviato: lunedì\nA: me\nOggetto: x\n\nvecchio',
    ],
    'Outlook in Spanish': [
      'Nada.',
      'De: Acme <c@acme.example>\nEnviado el: lunes\nPara: mí\nAsunto: x\n\nviejo',
    ],
    'Outlook in Greek': [
      'Όχι.',
      'Από: Acme <c@acme.example>\nΣτάλθηκε: Δευτέρα\nΠρος: εμένα\nΘέμα: x\n\nπαλιό',
    ],
    'Outlook in Arabic': [
      'لم يصل.',
      'من: Acme <c@acme.example>\nتم الإرسال: الاثنين\nإلى: أنا\nالموضوع: x\n\nقديم',
    ],
    'Outlook in Persian': [
      'نرسید.',
      'از: Acme <c@acme.example>\nارسال شده: دوشنبه\nبه: من\nموضوع: x\n\nقدیمی',
    ],
    'Outlook in Chinese': [
      '沒有到。',
      '寄件者: Acme <c@acme.example>\n寄件日期: 週一\n收件者: 我\n主旨: x\n\n舊',
    ],
    'Apple in English': ['No.', `On 22 Nov 2026, at 12:00, Acme <c@acme.example> wrote:\n\n${quoted}`],
    'Apple in Turkish': ['Hayır.', `Acme <c@acme.example> şunları yazdı (22 Kas 2026 12:00):\n\n${quoted}`],
    'Apple in Russian': ['Нет.', `22 нояб. 2026 г., в 12:00, Acme <c@acme.example> написал(а):\n\n${quoted}`],
    'Apple in German': ['Nein.', `Am 22.11.2026 um 12:00 schrieb Acme <c@acme.example>:\n\n${quoted}`],
    'Apple in French': ['Non.', `Le 22 nov. 2026 à 12:00, Acme <c@acme.example> a écrit :\n\n${quoted}`],
    'Apple in Spanish': ['No.', `El 22 nov 2026, a las 12:00, Acme <c@acme.example> escribió:\n\n${quoted}`],
    'Gmail in Russian': ['Нет.', `вс, 22 нояб. 2026 г. в 12:00, Acme <c@acme.example>:\n\n${quoted}`],
    'Gmail in German': [
      'Nein.',
      `Am So., 22. Nov. 2026 um 12:00 Uhr schrieb Acme <c@acme.example>:\n\n${quoted}`,
    ],
    'Gmail in French': ['Non.', `Le dim. 22 nov. 2026 à 12:00, Acme <c@acme.example> a écrit :\n\n${quoted}`],
    'Gmail in Italian': [
      'No.',
      `Il giorno dom 22 nov 2026 alle ore 12:00 Acme <c@acme.example> ha scritto:\n\n${quoted}`,
    ],
    'Thunderbird in English': ['No.', `On 22/11/2026 12:00, Acme wrote:\n${quoted}`],
    'Thunderbird in Turkish': ['Hayır.', `22.11.2026 12:00 tarihinde Acme yazdı:\n${quoted}`],
    'Thunderbird in Russian': ['Нет.', `22.11.2026 12:00, Acme пишет:\n${quoted}`],
    'Thunderbird in Hungarian': ['Nem.', `2026. 11. 22. 12:00 keltezéssel, Acme írta:\n${quoted}`],
    'Thunderbird in Greek': ['Όχι.', `Στις 22/11/2026 12:00, ο Acme έγραψε:\n${quoted}`],
    'Thunderbird in Chinese': ['不。', `Acme 於 2026/11/22 12:00 寫道：\n${quoted}`],
    'Yandex in Turkish': ['Hayır.', `22.11.2026, 12:00, "Acme" <c@acme.example>:\n${quoted}`],
    'Mail.ru, the sender and the day': [
      'Нет.',
      `Воскресенье, 22 ноября 2026, 12:00 +03:00 от Acme <c@acme.example>:\n\n${quoted}`,
    ],
    'a phone in Russian': ['Нет.', 'Отправлено с iPhone'],
    'a phone in Turkish': ['Hayır.', 'iPhone’umdan gönderildi'],
    'a phone in Hungarian': ['Nem.', 'iPhone-ról küldve'],
  }
  for (const [program, [said, below]] of Object.entries(replies))
    test(`are told apart: ${program}`, () => {
      const mail = read(
        `From: a@b.example\nSubject: Re: x\nIn-Reply-To: <x@y>\nContent-Type: text/plain; charset=utf-8\n\n${said}\n\n${below}\n`,
      )
      assert.equal(mail.newText, said)
      assert.ok(mail.text.includes(below.split('\n')[0] ?? ''), 'the whole is there as well')
    })
})

describe('charsets that nobody names', () => {
  test('UTF-16 without its mark, in Latin, Cyrillic and Arabic letters, either way round', () => {
    for (const text of ['Where is my order? It never came.', 'Где мой заказ?', 'أين طلبي؟ لم يصل بعد'])
      for (const label of ['', 'Content-Type: text/plain; charset=utf-16\r\n']) {
        const head = Buffer.from(`From: a@b.example\r\nSubject: x\r\n${label}\r\n`)
        const little = Buffer.from(text, 'utf16le')
        assert.equal(readMail(Buffer.concat([head, little])).text, text, label)
        assert.equal(readMail(Buffer.concat([head, Buffer.from(little).swap16()])).text, text, label)
      }
  })

  test('a subject in bare ISO-2022-JP', () => {
    const raw = Buffer.from('1b24424d5132481b2842', 'hex')
    const mail = readMail(
      Buffer.concat([Buffer.from('From: a@b.example\r\nSubject: '), raw, Buffer.from('\r\n\r\nx')]),
    )
    assert.equal(mail.subject, new TextDecoder('iso-2022-jp').decode(raw))
  })

  test('the words stand behind the header, also when that has more fields than are read', () => {
    const fields = Array.from({ length: 100_000 }, (_, at) => `X-Field-${at}: value\r\n`).join('')
    assert.equal(readMail(Buffer.from(`From: a@b.example\r\n${fields}\r\nThe words.`)).text, 'The words.')
  })

  const turkish = 'Siparişim hâlâ gelmedi, paramı geri istiyorum. Teşekkürler.'
  const inWindows1254: Readonly<Record<string, number>> = {
    ş: 0xfe,
    ı: 0xfd,
    ğ: 0xf0,
    İ: 0xdd,
    Ş: 0xde,
    Ğ: 0xd0,
  }
  const bytes = Buffer.from(
    Array.from(turkish, (letter) => inWindows1254[letter] ?? letter.charCodeAt(0)).map((code) => code & 0xff),
  )

  test('a Turkish letter in windows-1254 without a label, or with a wrong one', () => {
    for (const label of [
      '',
      'Content-Type: text/plain\r\n',
      'Content-Type: text/plain; charset=us-ascii\r\n',
    ]) {
      const raw = Buffer.concat([Buffer.from(`From: a@b.example\r\nSubject: x\r\n${label}\r\n`), bytes])
      assert.equal(readMail(raw).text, turkish, label)
    }
  })

  test('a Russian subject of bare windows-1251 bytes', () => {
    const subject = Buffer.from('cff0e8e2e5f22c20e3e4e520eceee920e7e0eae0e73f', 'hex')
    const raw = Buffer.concat([
      Buffer.from('From: a@b.example\r\nSubject: '),
      subject,
      Buffer.from('\r\n\r\nx'),
    ])
    assert.equal(readMail(raw).subject, 'Привет, где мой заказ?')
  })

  test('Turkish without its marks is Turkish', () => {
    for (const text of [
      'Urunum kirik geldi, degistirilmesini istiyorum',
      'Kargom bir haftadir gelmedi, kimse cevap vermiyor',
      'Faturamda yanlislik var lutfen duzeltin',
    ])
      assert.equal(languageOf(text), 'tr', text)
  })
})

describe('who writes', () => {
  const nature = (lines: string, envelopeFrom: string | null = null) => {
    const headers = parseHeaders(lines)
    const [, from = ''] = headers.find(([name]) => name === 'from') ?? []
    const [, subject = ''] = headers.find(([name]) => name === 'subject') ?? []
    return natureOf({ headers, from: /<([^>]+)>/.exec(from)?.[1] ?? from, subject, envelopeFrom })
  }

  const vacation = {
    en: [
      'Out of Office: My order',
      'Automatic reply: My order',
      'AUTO: Joan is out of the office until Monday',
    ],
    tr: ['Otomatik yanıt: Siparişim', 'Ofis dışında: Siparişim', 'Otomatik Cevap: x'],
    ru: ['Автоматический ответ: Заказ', 'Автоответ: Заказ', 'Вне офиса: Заказ'],
    hu: ['Automatikus válasz: Rendelés', 'Házon kívül: Rendelés'],
    de: ['Automatische Antwort: Bestellung', 'Abwesenheitsnotiz: Bestellung', 'Abwesenheit: x'],
    fr: ['Réponse automatique : Commande', 'Absence du bureau : x', 'Absent du bureau : x'],
    it: ['Risposta automatica: Ordine', 'Fuori ufficio: Ordine', 'Fuori sede: Ordine'],
    es: ['Respuesta automática: Pedido', 'Fuera de la oficina: Pedido'],
    el: ['Αυτόματη απάντηση: Παραγγελία', 'Εκτός γραφείου: x'],
    ar: ['رد تلقائي: طلبي', 'خارج المكتب: طلبي'],
    fa: ['پاسخ خودکار: سفارش من', 'خارج از دفتر: سفارش'],
    'zh-TW': ['自動回覆: 我的訂單', '不在辦公室: x'],
  } as const
  for (const [language, subjects] of Object.entries(vacation))
    test(`a vacation note is known by its subject alone: ${language}`, () => {
      for (const subject of subjects)
        assert.equal(nature(`From: a@b.example\nSubject: ${subject}`), 'autoReply', subject)
    })

  test('a vacation note is known by its headers', () => {
    for (const header of [
      'Auto-Submitted: auto-replied (vacation)',
      'X-Autoreply: yes',
      'X-Autorespond: x',
      'X-Auto-Reply-From: a@b.example',
      'Precedence: auto_reply',
      'X-Precedence: auto_reply',
      'X-MS-Exchange-Inbox-Rules-Loop: a@b.example',
      'X-FC-MachineGenerated: true',
    ])
      assert.equal(nature(`From: a@b.example\nSubject: x\n${header}`), 'autoReply', header)
  })

  test('a complaint is not taken for a vacation note', () => {
    for (const subject of [
      'Automatic door broken',
      'Out of order for a week',
      'Auto kaputt',
      'Autoreifen geplatzt',
      'Absence of an answer',
      'Otomatik kapı bozuk',
      'Автомобиль не доставлен',
      'Re: Out of money',
    ])
      assert.equal(nature(`From: a@b.example\nSubject: ${subject}`), 'person', subject)
  })

  test('a list, a newsletter, a program and whatever has no return path get no answer', () => {
    for (const [lines, expected] of [
      ['List-Id: <x.y>', 'list'],
      ['List-Post: <mailto:x@y>', 'list'],
      ['Precedence: list', 'list'],
      ['Precedence: bulk', 'machine'],
      ['List-Unsubscribe: <mailto:x@y>', 'machine'],
      ['Auto-Submitted: auto-generated', 'machine'],
      ['X-Auto-Response-Suppress: All', 'machine'],
      ['Return-Path: <>', 'machine'],
      ['Feedback-ID: a:b:c', 'machine'],
    ] as const)
      assert.equal(nature(`From: a@b.example\nSubject: x\n${lines}`), expected, lines)
    assert.equal(nature('From: a@b.example\nSubject: x', ''), 'machine')
    assert.equal(nature('From: a@b.example\nSubject: x\nAuto-Submitted: no', 'a@b.example'), 'person')
  })

  test('addresses that nobody reads are told from people', () => {
    for (const address of [
      'noreply@shop.example',
      'no-reply@shop.example',
      'orders.no-reply@shop.example',
      'do-not-reply@shop.example',
      'donotreply+x@shop.example',
      'bounces+123=a@shop.example',
      'nicht-antworten@shop.example',
      'yanitlamayin@shop.example',
      'noreply-orders@shop.example',
    ])
      assert.equal(isNoReply(address), true, address)
    for (const address of ['reply@shop.example', 'norman@shop.example', 'noreen@shop.example'])
      assert.equal(isNoReply(address), false, address)
  })

  const bounces: Readonly<Record<string, string>> = {
    Postfix: 'From: MAILER-DAEMON@mx (Mail Delivery System)\nSubject: Undelivered Mail Returned to Sender',
    Exim: 'From: Mail Delivery System <Mailer-Daemon@mx.example>\nX-Failed-Recipients: a@b.example\nSubject: Mail delivery failed: returning message to sender',
    qmail: 'From: MAILER-DAEMON@mx.example\nSubject: failure notice',
    Sendmail:
      'From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example>\nSubject: Returned mail: see transcript for details',
    Exchange: 'From: Microsoft Outlook <postmaster@b.example>\nSubject: Undeliverable: My order',
    'Exchange without a domain':
      'From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@b.example>\nSubject: Undeliverable: My order',
    Gmail:
      'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\nSubject: Delivery Status Notification (Failure)',
    Yahoo: 'From: MAILER-DAEMON@yahoo.com\nSubject: Failure Notice',
    Yandex: 'From: mailer-daemon@yandex.ru\nSubject: Недоставленное сообщение',
    'Mail.ru': 'From: mailer-daemon@corp.mail.ru\nSubject: Mail failure.',
    'Lotus Domino':
      'From: postmaster@b.example\nSubject: DELIVERY FAILURE: User x not listed in Domino Directory',
    'Outlook in Turkish': 'From: postmaster@b.example\nSubject: Teslim edilemedi: x',
    'Outlook in Hungarian': 'From: postmaster@b.example\nSubject: Kézbesíthetetlen: x',
    'Outlook in French': 'From: postmaster@b.example\nSubject: Non remis : x',
    'a server that only leaves the return path empty':
      'From: postmaster@b.example\nSubject: Problem\nReturn-Path: <>',
  }
  for (const [server, lines] of Object.entries(bounces))
    test(`a mail that came back is known: ${server}`, () => assert.equal(nature(lines), 'bounce'))

  test('what a report says, in parts or in words of its own', () => {
    for (const [said, outcome, status] of [
      ['Action: failed\nStatus: 5.1.1', 'failed', '5.1.1'],
      ['Action: delayed\nStatus: 4.4.1', 'delayed', '4.4.1'],
      ['Action: relayed\nStatus: 2.0.0', 'delayed', '2.0.0'],
      ['Sorry, no mailbox here by that name. (#5.1.1)', 'failed', '5.1.1'],
      ['SMTP error from remote mail server: 550 5.7.1 rejected', 'failed', '5.7.1'],
      ['550 Requested action not taken: mailbox unavailable', 'failed', null],
      ['The host 5.10.20.30 refused: 550 no such user', 'failed', null],
      ['Your message could not be delivered yet. We will continue to try for 3 days.', 'delayed', null],
      ['THIS IS A WARNING MESSAGE ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.', 'delayed', null],
    ] as const)
      assert.deepEqual(deliveryReport(said), { outcome, status }, said)
  })

  test('a report of qmail, in words alone, names the mail that came back', () => {
    const mail = read(
      'From: MAILER-DAEMON@mx.example\nSubject: failure notice\n\nHi. This is the qmail-send program at mx.example.\n\n<a@b.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <complaints@acme.example>\nReferences: <older@acme.example>\nMessage-ID: <ours@acme.example>\nSubject: Your complaint\n\nDear\n',
    )
    assert.deepEqual(
      [mail.nature, mail.report, mail.returnedIds[0]],
      ['bounce', { outcome: 'failed', status: '5.1.1' }, '<ours@acme.example>'],
    )
  })
})
