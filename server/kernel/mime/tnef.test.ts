import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { describe, test } from 'node:test'
import { chanceOf } from '../../../test/mutated-mail.ts'
import { tnefWith } from '../../../test/tnef-writer.ts'
import { readMail } from './read-mail.ts'
import { tnefOf } from './tnef.rules.ts'

const receipt = {
  title: 'FATURA~1.PDF',
  longName: 'Fatura – Ağustos.pdf',
  mimeType: 'application/pdf',
  data: Buffer.from('%PDF receipt'),
}
const photo = { title: 'photo.jpg', data: Buffer.from('the photo') }
const inObject = {
  title: 'x.eml',
  longName: 'a mail.msg',
  data: Buffer.from('inside an object'),
  isProperty: true,
} as const

const mailWith = (words: string, tnef: Buffer) =>
  readMail(
    Buffer.from(
      `From: a@b.example\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\n${tnef.toString('base64')}\r\n--b--\r\n`,
    ),
  )

describe('winmail.dat of Outlook', () => {
  test('its files are found with their long names, types and contents', () => {
    const content = tnefWith({ files: [receipt, photo, inObject] })
    const found = tnefOf(content)
    assert.deepEqual(
      found?.files.map(({ name, contentType, start, end }) => [
        name,
        contentType,
        content.subarray(start, end).toString(),
      ]),
      [
        ['Fatura – Ağustos.pdf', 'application/pdf', '%PDF receipt'],
        ['photo.jpg', '', 'the photo'],
        ['a mail.msg', '', 'inside an object'],
      ],
    )
  })

  test('they are files of the mail, behind the winmail.dat itself', () => {
    const mail = mailWith('It never came.', tnefWith({ body: 'Other words.', files: [receipt] }))
    assert.equal(mail.text, 'It never came.')
    assert.deepEqual(
      mail.parts.map(({ name, contentType }) => [name, contentType]),
      [
        ['winmail.dat', 'application/ms-tnef'],
        ['Fatura – Ağustos.pdf', 'application/pdf'],
      ],
    )
  })

  test('its words are those of a mail that has no others, as text or as HTML', () => {
    assert.equal(mailWith('', tnefWith({ body: 'Siparişim gelmedi.', files: [] })).text, 'Siparişim gelmedi.')
    assert.equal(mailWith(' ', tnefWith({ html: '<p>Не пришёл.</p>', files: [] })).text, 'Не пришёл.')
  })

  test('what is none, or is cut off, gives what is there', () => {
    assert.equal(tnefOf(Buffer.from('no such file')), null)
    const whole = tnefWith({ body: 'Words.', files: [receipt, photo] })
    for (let end = 0; end < whole.length; end++)
      for (const file of tnefOf(whole.subarray(0, end))?.files ?? []) assert.ok(file.end <= end)
  })

  const seed = randomInt(2 ** 31)
  test(`no accident in it crashes or holds up its reading (seed ${seed})`, () => {
    const chance = chanceOf(seed)
    const whole = tnefWith({ body: 'Words.', html: '<p>Words</p>', files: [receipt, photo, inObject] })
    for (let round = 0; round < 5_000; round++) {
      const bytes = Buffer.from(whole.subarray(0, chance(4) ? whole.length : chance(whole.length)))
      for (let hits = chance(12) + 1; hits > 0 && bytes.length > 6; hits--)
        bytes[6 + chance(bytes.length - 6)] = chance(3) ? chance(256) : 255
      for (const { start, end, name } of tnefOf(bytes)?.files ?? [])
        assert.ok(start < end && end <= bytes.length && name.isWellFormed())
    }
  })

  test('of 20 MB of the smallest attributes, files and properties costs no more than their length', () => {
    const start = Buffer.from('789f3e220100', 'hex')
    for (const piece of [
      Buffer.alloc(11),
      Buffer.from('0202900600000000000000', 'hex'),
      Buffer.from('0103900600ffffff7f', 'hex'),
    ]) {
      const content = Buffer.concat([start, Buffer.alloc(20 * 1024 * 1024, piece)])
      const before = process.cpuUsage()
      tnefOf(content)
      assert.ok(process.cpuUsage(before).user < 3_000_000)
    }
  })
})
