import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { detectCharset } from './charset.rules.ts'
import { languageOf } from './language.rules.ts'
import { readMail } from './read-mail.ts'
import { shownHtml } from './shown-html.ts'

const reply = (text: string, headers = 'Content-Type: text/plain; charset=utf-8') =>
  readMail(Buffer.from(`From: a@b.example\nSubject: Re: x\nIn-Reply-To: <x@y>\n${headers}\n\n${text}`))

describe('what is new in a reply', () => {
  const quoted = '> Dear Joan\n> we are looking into it\n'
  const replies: readonly (readonly [program: string, said: string, text: string])[] = [
    [
      'Gmail, broken in two',
      'Still broken.',
      `Still broken.\n\nOn Mon, Nov 2, 2026 at 3:04 PM Acme <c@acme.example>\nwrote:\n\n${quoted}`,
    ],
    [
      'Gmail in Turkish',
      'Hâlâ gelmedi.',
      `Hâlâ gelmedi.\n\nAcme <c@acme.example>, 22 Kas 2026 Paz, 12:00 tarihinde şunu yazdı:\n\n${quoted}`,
    ],
    [
      'Gmail in Hungarian, right below',
      'Köszönöm.',
      `Köszönöm.\nAcme <c@acme.example> ezt írta (időpont: 2026. nov. 22., V, 12:00):\n\n${quoted}`,
    ],
    ['Thunderbird in German', 'Nein.', `Nein.\n\nAm 22.11.2026 um 12:00 schrieb Acme:\n${quoted}`],
    ['Thunderbird in French', 'Non.', `Non.\n\nLe 22/11/2026 à 12:00, Acme a écrit :\n${quoted}`],
    ['Apple in Italian', 'No.', `No.\n\nIl giorno 22 nov 2026, alle ore 12:00, Acme ha scritto:\n${quoted}`],
    [
      'Gmail in Spanish',
      'No.',
      `No.\n\nEl lun, 2 nov 2026 a las 12:00, Acme (<c@acme.example>) escribió:\n${quoted}`,
    ],
    [
      'Gmail in Greek',
      'Όχι.',
      `Όχι.\n\nΣτις Δευ 2 Νοε 2026 στις 12:00, ο χρήστης Acme <c@acme.example> έγραψε:\n${quoted}`,
    ],
    ['Yandex', 'Не работает', `Не работает\n\n22.11.2026, 12:00, "Acme" <c@acme.example>:\n${quoted}`],
    [
      'Mail.ru',
      'Ответ',
      `Ответ\n\nВоскресенье, 22 ноября 2026, 12:00 +03:00 от Acme <c@acme.example>:\n \n${quoted}`,
    ],
    ['Gmail in Arabic', 'لا', `لا\n\nفي الاثنين، 2 نوفمبر 2026 كتب Acme ‏<c@acme.example>:\n\n${quoted}`],
    [
      'Gmail in Persian',
      'نه',
      `نه\n\nدر تاریخ دوشنبه ۲ نوامبر ۲۰۲۶ Acme <c@acme.example> نوشت:\n\n${quoted}`,
    ],
    [
      'Gmail in Chinese',
      '還是壞的',
      `還是壞的\n\nAcme <c@acme.example> 於 2026年11月2日 週一 下午3:04寫道：\n\n${quoted}`,
    ],
    [
      'Outlook',
      'New',
      'New\n\n-----Original Message-----\nFrom: Acme\nSent: Monday\nTo: me\nSubject: x\n\nold',
    ],
    [
      'Outlook in German',
      'Neu',
      'Neu\n\n________________________________\nVon: Acme <c@acme.example>\nGesendet: Montag\nAn: mir\nBetreff: x\n\nalt',
    ],
    [
      'Outlook in Russian',
      'Нет',
      'Нет\n\nОт: Acme <c@acme.example>\nОтправлено: 2 ноября\nКому: мне\nТема: x\n\nстарое',
    ],
    [
      'an answer below the question',
      'answer',
      `On Mon Acme wrote:\n${quoted}\nanswer\n\nSent from my iPhone`,
    ],
    ['a signature', 'A line - with a hyphen', 'A line - with a hyphen\n-- \nJoan\nAcme Inc'],
    ['nothing but a quotation', quoted.trim(), quoted],
  ]
  for (const [program, said, text] of replies)
    test(program, () => {
      const mail = reply(text)
      assert.equal(mail.newText, said)
      assert.ok(mail.text.length >= mail.newText.length)
    })

  test('is found in HTML by the marks that programs leave', () => {
    const marks = [
      '<div class="gmail_quote"><div class="gmail_attr">On Mon Acme wrote:<br></div><blockquote>old</blockquote></div>',
      '<div id="divRplyFwdMsg"><b>From:</b> Acme</div><div>old</div>',
      '<blockquote type="cite">old</blockquote>',
      '<div class="moz-cite-prefix">On Mon Acme wrote:</div><blockquote type="cite">old</blockquote>',
      '<div id="yahoo_quoted_1">old</div>',
    ]
    for (const mark of marks)
      assert.equal(
        reply(`<p>Really <b>new</b></p>${mark}`, 'Content-Type: text/html').newText,
        'Really new',
        mark,
      )
  })

  test('a first mail keeps all that it says', () => {
    const text = '> I quote your agent\nand answer\n-----Original Message-----\nx'
    const mail = readMail(
      Buffer.from(`From: a@b.example\nSubject: Broken\nContent-Type: text/plain\n\n${text}`),
    )
    assert.equal(mail.newText, text)
  })
})

describe('charsets', () => {
  // The bytes are written out, so that no encoder is needed.
  const samples: readonly (readonly [charset: string, hex: string, text: string])[] = [
    ['windows-1251', 'cff0e8e2e5f22c20e3e4e520eceee920e7e0eae0e73f', 'Привет, где мой заказ?'],
    ['koi8-r', 'f0d2c9d7c5d42c20c7c4c520cdcfca20dac1cbc1da3f', 'Привет, где мой заказ?'],
    ['windows-1254', '53fd6e7066fd206b61f0fd64fd206765fe6d656469', 'Sınpfı kağıdı geşmedi'],
  ]
  for (const [charset, hex, text] of samples)
    test(`${charset} without a label`, () => {
      const bytes = Buffer.from(hex, 'hex')
      assert.equal(detectCharset(bytes), charset)
      const raw = Buffer.concat([Buffer.from('From: a@b.example\nSubject: x\n\n'), bytes])
      assert.equal(readMail(raw).text, text)
      const mislabelled = Buffer.concat([
        Buffer.from('From: a@b.example\nContent-Type: text/plain; charset=us-ascii\n\n'),
        bytes,
      ])
      assert.equal(readMail(mislabelled).text, text)
    })

  test('ISO-2022-JP and UTF-7 are read, and an unknown charset harms nothing', () => {
    const japanese = Buffer.from('1b244224333366244b244124 4f1b2842'.replace(/ /g, ''), 'hex')
    assert.equal(detectCharset(japanese), 'iso-2022-jp')
    const utf7 = readMail(
      Buffer.from('From: a@b.c\nContent-Type: text/plain; charset=utf-7\n\nHi Mom +Jjo-!'),
    )
    assert.equal(utf7.text, 'Hi Mom ☺!')
    const strange = readMail(
      Buffer.from('From: a@b.c\nContent-Type: text/plain; charset=klingon\n\nSalut à tous'),
    )
    assert.equal(strange.text, 'Salut à tous')
  })

  test('a character cut between two encoded words is whole again', () => {
    const mail = readMail(
      Buffer.from(
        'From: =?utf-8?q?J=C3?= =?utf-8?q?=BCrgen?= <j@x.example>\nSubject: =?windows-1251?B?z/Do4uXy?=\n\nx',
      ),
    )
    assert.deepEqual(mail.from, { name: 'Jürgen', address: 'j@x.example' })
    assert.equal(mail.subject, 'Привет')
  })
})

test('a flowed text gets its paragraphs back', () => {
  const mail = reply('This goes \non here.\nNew one.', 'Content-Type: text/plain; format=flowed')
  assert.equal(mail.text, 'This goes on here.\nNew one.')
})

test('the language is told, also of Turkish without its marks', () => {
  assert.equal(languageOf('Siparisim hala gelmedi, parami geri istiyorum'), 'tr')
  assert.equal(languageOf('Rendelesem nem erkezett meg, kerem a penzem vissza'), 'hu')
  assert.equal(languageOf('包裹壞了，請退款'), 'zh-TW')
  assert.equal(languageOf('بسته شکسته است و کسی پاسخ نمی‌دهد'), 'fa')
})

test('small pictures of the layout are no evidence, a photograph is', () => {
  const part = (name: string, size: number, id: string) =>
    `--b\nContent-Type: image/png; name=${name}\nContent-Disposition: ${id ? 'inline' : 'attachment'}\n${id ? `Content-ID: <${id}>\n` : ''}Content-Transfer-Encoding: base64\n\n${'QUJD'.repeat(size / 4)}\n`
  const raw = `From: a@b.c\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>Hi<img src="cid:logo@x"></p>\n${part('logo.png', 4_000, 'logo@x')}${part('photo.png', 400_000, 'p@x')}${part('small.png', 4_000, '')}--b--\n`
  const { parts } = readMail(Buffer.from(raw))
  assert.deepEqual(
    parts.map(({ name, isDecoration }) => [name, isDecoration]),
    [
      ['logo.png', true],
      ['photo.png', false],
      ['small.png', false],
    ],
  )
})

test('hostile mail is read in time: endless lines, endless nesting, endless tags', () => {
  const head = 'From: a@b.c\nSubject: Re: x\nIn-Reply-To: <x@y>\n'
  const hostile: Readonly<Record<string, string>> = {
    'one line of a megabyte': `${head}\n${'a:b '.repeat(250_000)}`,
    'quotes of quotes': `${head}\n${'> '.repeat(500_000)}`,
    'attributions without end': `${head}\n${'On Mon wrote\n'.repeat(80_000)}`,
    'open tags': `${head}Content-Type: text/html\n\n${'<div><p>x</p>'.repeat(80_000)}`,
    'parts in parts': `${head}Content-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(20_000)}`,
    'comments in comments': `${head}To: ${'('.repeat(1_000_000)}\n\nx`,
  }
  for (const [name, text] of Object.entries(hostile)) {
    const raw = Buffer.from(text)
    const before = process.cpuUsage().user
    readMail(raw)
    shownHtml(raw)
    // Of the processor, so that a busy machine fails nothing.
    const ms = (process.cpuUsage().user - before) / 1000
    assert.ok(ms < 20_000, `${name}: ${ms} ms`)
  }
})
