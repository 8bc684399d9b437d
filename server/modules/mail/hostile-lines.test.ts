import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textIn } from '../../../shared/i18n/text.ts'
import { parseMailAddress, parseSenderAddress } from '../../kernel/mail/address.rules.ts'
import {
  deliveryReport,
  isForged,
  isMarkedSpam,
  isNoReply,
  natureOf,
} from '../../kernel/mime/automatic.rules.ts'
import { decodeBytes } from '../../kernel/mime/charset.rules.ts'
import { forwardedIn } from '../../kernel/mime/forwarded.rules.ts'
import {
  dateOf,
  decodeHeader,
  messageIdsIn,
  parseAddresses,
  parseHeaders,
  parseParameters,
} from '../../kernel/mime/headers.rules.ts'
import { htmlLines } from '../../kernel/mime/html-lines.rules.ts'
import { languageOf } from '../../kernel/mime/language.rules.ts'
import { newTextOf } from '../../kernel/mime/new-text.rules.ts'
import { readMail } from '../../kernel/mime/read-mail.ts'
import { structureOf } from '../../kernel/mime/structure.rules.ts'
import { bareSubject, messageOf, narrativeOf, senderOf } from './mail.rules.ts'
import { isThanks, referencesIn } from './matching.rules.ts'

const lineBytes = 1024 * 1024
/** Milliseconds of the processor in which nobody asks how a line took them. */
const fewMs = 100
/** How often longer a line of four times the length may take: with its length, not with its square, which is 16. */
const mostGrowth = 9

/** What lines are made of that make patterns try again and again. */
const pieces = [
  [
    ' ',
    '\t',
    ' \t',
    '>',
    '> ',
    '>-',
    '.',
    '-',
    '- ',
    '–',
    '_',
    '=',
    '*',
    '"',
    '\\',
    '\\"',
    ':',
    ';',
    ',',
    '\r',
  ],
  ['((', '()', '(a', '[]', '[', '<', '<>', '<a@', '<a@b> ', 'a@a@', 'a@', 'a.', 'a+', 'a-', 'a@b.c, '],
  [
    'On ',
    'On x wrote: ',
    'wrote:',
    'Am schrieb ',
    'a écrit ',
    'написал ',
    'tarihinde ',
    'írta ',
    'كتب ',
    '寫道',
  ],
  [
    '12:00 2026 <a@b',
    '12:00 2026 ',
    'From: ',
    'Re: ',
    're[1]: ',
    'Fwd:',
    'Sent from my ',
    'den gönderildi',
    'ról ',
  ],
  [
    '=?utf-8?q?a?= ',
    '=?utf-8?b?',
    '=?',
    '?=',
    '=C3',
    '%C3',
    '+ADw-',
    '+',
    '&#',
    '&amp;',
    'x="a";',
    "a*0=u''%41;",
  ],
  [
    '<div ',
    '<a href="',
    '<!--',
    '<![CDATA[',
    'multipart/',
    '--b',
    'status: ',
    'dmarc=',
    '5.1.',
    '1.',
    '12:00',
  ],
  [
    'ABCD-',
    '2345-2345-2345 ',
    'no-reply',
    'bounces+',
    'thanks ',
    'not ',
    'é',
    'я ',
    '文',
    '\u00ff',
    '\u0000',
  ],
].flat()

const asLine = (text: string) => [{ text, isQuoted: false }]
const inHeader = (name: string) => (text: string) =>
  readMail(Buffer.from(`From: a@b.example\r\n${name}: ${text}\r\n\r\nhello`))
const inBody = (fields: string) => (text: string) =>
  readMail(Buffer.from(`From: a@b.example\r\n${fields}\r\n\r\n${text}`))

/** Whatever looks at mail, by its own name. */
const looks: Readonly<Record<string, (text: string) => unknown>> = {
  'words of a header': decodeHeader,
  addresses: parseAddresses,
  'header fields': parseHeaders,
  parameters: parseParameters,
  'message ids': messageIdsIn,
  'a date': dateOf,
  'the subject of an auto-reply or bounce': (subject) =>
    natureOf({ headers: [], from: 'a@b.example', subject }),
  'the sender of an auto-reply or bounce': (from) => natureOf({ headers: [], from, subject: 'Undelivered' }),
  'an address that nobody reads': isNoReply,
  'a delivery report': deliveryReport,
  'results of authentication': (text) => isForged([['authentication-results', text]]),
  'marks of spam': (text) =>
    isMarkedSpam([
      ['x-spam-status', text],
      ['x-forefront-antispam-report', text],
    ]),
  'quotation and signature': (text) =>
    newTextOf([...asLine('New.'), ...asLine(text), { text: 'old', isQuoted: true }]),
  'a forward': (text) => forwardedIn({ subject: 'Fwd: x', lines: asLine(text), attached: null }),
  'the subject of a forward': (subject) =>
    forwardedIn({ subject, lines: asLine('From: a@b'), attached: null }),
  'lines of HTML': htmlLines,
  'the language': languageOf,
  'the charset': (text) => decodeBytes(Buffer.from(text, 'latin1'), null),
  'the parts': (text) =>
    structureOf(Buffer.from(`From: a@b\r\nContent-Type: multipart/mixed\r\n\r\n${text}`)),
  'a whole mail, as text': inBody('In-Reply-To: <a@b>'),
  'a whole mail, as a forward': inBody('Subject: Fwd: x'),
  'a whole mail, as a bounce': inBody('Subject: Undelivered\r\nX-Failed-Recipients: x@y'),
  'a whole mail, in its subject': inHeader('Subject'),
  'a whole mail, in its type': inHeader('Content-Type'),
  'a whole mail, in its references': inHeader('References'),
  'a whole mail, in its recipients': inHeader('To'),
  'the marks of a subject': bareSubject,
  'a narrative': (text) => narrativeOf({ subject: text, newText: text }, textIn('en')),
  'a message': (text) => messageOf({ ...readMail(Buffer.from('From: a@b\r\n\r\nx')), newText: text }),
  'whom to answer': (text) =>
    senderOf({ from: { name: text, address: text }, replyTo: [{ name: text, address: text }] }),
  'references of cases': referencesIn,
  thanks: isThanks,
  'the address of a recipient': parseMailAddress,
  'the address of a sender': parseSenderAddress,
}

/** The least of a few: the first goes through code that nobody has compiled yet, and another may meet the collector. */
function processorMs(look: (text: string) => unknown, text: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 6 && least > fewMs; round++) {
    const before = process.cpuUsage()
    look(text)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

for (const [name, look] of Object.entries(looks))
  test(`a line of a megabyte takes no more than its length: ${name}`, () => {
    for (const piece of pieces) {
      const lineOf = (bytes: number) => piece.repeat(bytes / piece.length)
      const ms = processorMs(look, lineOf(lineBytes))
      if (ms <= fewMs) continue
      const growth = ms / processorMs(look, lineOf(lineBytes / 4))
      assert.ok(
        growth <= mostGrowth,
        `${Math.round(ms)} ms for ${JSON.stringify(piece)}, ${growth} times as long as a quarter`,
      )
    }
  })
