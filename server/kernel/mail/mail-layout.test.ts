import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { parseMarkdown } from '../markdown/parse.ts'
import { accentOrNeutral, readableOn } from './colors.rules.ts'
import { layoutMail, type MailParts } from './mail-layout.ts'

const aMail = (parts: Partial<MailParts> = {}): MailParts => ({
  language: 'en',
  organization: { name: 'Acme & Sons', accentColor: '#0b6e4f' },
  preheader: 'We have your complaint.',
  heading: 'We have your complaint',
  paragraphs: ['Thank you.', 'We will write again by Thursday 26 November.'],
  facts: [{ label: 'Reference', value: '7K2Q-M4TX-9PA3', isProminent: true }],
  button: { label: 'Follow your complaint', url: 'https://acme.example/en/track?a=1&b=2' },
  footer: ['Replies to this mail are not read.'],
  ...parts,
})

describe('a code in a mail', () => {
  const parts = aMail({
    heading: 'We have it (7K2Q-M4TX-9PA3)',
    paragraphs: ['Number 7K2Q-M4TX-9PA3.', ...parseMarkdown('**7K2Q-M4TX-9PA3** is it, re-opened.')],
    footer: ['You get this about 7K2Q-M4TX-9PA3.'],
  })
  it('never breaks across lines, and is copied as it has to be typed', () => {
    const mail = layoutMail(parts)
    const visible = mail.html.replace(/<head>[\s\S]*<\/head>/, '')
    const loose = visible.replaceAll('<span style="white-space:nowrap">7K2Q-M4TX-9PA3</span>', '')
    assert.ok(!loose.includes('7K2Q'), loose)
    assert.ok(!loose.includes('nowrap'))
  })
  it('stands as it is in plain text', () =>
    assert.ok(layoutMail(parts).text.includes('Number 7K2Q-M4TX-9PA3.\n')))
})

describe('a mail as plain text', () => {
  it('says everything that the HTML says, in its order', () => {
    assert.equal(
      layoutMail(aMail({ closing: ['Yours'] })).text,
      `We have your complaint

Thank you.

We will write again by Thursday 26 November.

Reference: 7K2Q-M4TX-9PA3

Follow your complaint:
https://acme.example/en/track?a=1&b=2

Yours

-- \nAcme & Sons
Replies to this mail are not read.
`,
    )
  })

  it('puts values on their own line where the label is written from right to left', () => {
    const { text } = layoutMail(aMail({ language: 'ar', facts: [{ label: 'رقم', value: '1234-5678' }] }))
    assert.match(text, /رقم:\n1234-5678/)
  })

  it('leaves no gaps for parts that are missing', () => {
    const parts = aMail({ facts: [] })
    delete parts.button
    assert.doesNotMatch(layoutMail(parts).text, /\n{3}/)
  })
})

describe('what a person set in bold or as a list', () => {
  const parts = aMail({
    paragraphs: [
      'Not **bold**',
      ...parseMarkdown(
        '## Next\n\nWe *really* do **two things** <b>\n\n- call\n- write\n\n3. third\n4. fourth',
      ),
    ],
  })

  it('stays so in HTML, and nothing else does', () => {
    const { html } = layoutMail(parts)
    const marks = html.slice(html.indexOf('<h1'), html.indexOf('</ol>'))
    assert.deepEqual(
      [...marks.matchAll(/<(strong|em|h2|li|ul|ol|b)\b/g)].map(([, name]) => name),
      ['h2', 'em', 'strong', 'ul', 'li', 'li', 'ol', 'li', 'li'],
    )
    assert.match(html, /Not \*\*bold\*\*/)
    assert.match(html, /<ol[^>]*start="3"/)
  })

  it('is readable as plain text', () => {
    const { text } = layoutMail(parts)
    assert.ok(
      text.includes('Next\n\nWe really do two things <b>\n\n- call\n- write\n\n3. third\n4. fourth'),
      text,
    )
  })
})

describe('a mail as HTML', () => {
  it('shows texts as they are, never as markup', () => {
    const evil = '<script>alert(1)</script>"\'&'
    const { html } = layoutMail(
      aMail({
        heading: evil,
        preheader: evil,
        paragraphs: [evil],
        footer: [evil],
        facts: [{ label: evil, value: evil }],
        button: { label: evil, url: 'https://acme.example/' },
        organization: { name: evil, accentColor: '"><script>' },
      }),
    )
    assert.doesNotMatch(html, /<script/i)
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot;/)
  })

  it('never holds a tag from outside', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { html } = layoutMail(aMail({ paragraphs: [`<b ${text}`], heading: `</td>${text}` }))
        return !/<b |<\/td><\/td>/.test(html)
      }),
    )
  })

  it('loads nothing from anywhere', () => {
    const { html } = layoutMail(aMail())
    assert.doesNotMatch(html, /<img|<link|url\(|@import|src=/i)
    assert.deepEqual(
      html.match(/https?:[^"<\s]+/g),
      Array(2).fill('https://acme.example/en/track?a=1&amp;b=2'),
    )
  })

  it('stays small enough that no client cuts it', () => {
    const { html } = layoutMail(
      aMail({ paragraphs: Array<string>(30).fill('A sentence of some length. '.repeat(8)) }),
    )
    // Gmail clips mails of more than 102 kB.
    assert.ok(Buffer.byteLength(html) < 60_000)
  })

  it('keeps line breaks inside a paragraph', () => {
    assert.match(layoutMail(aMail({ paragraphs: ['one\ntwo'] })).html, /one\s*<br \/>\s*two/)
  })

  for (const language of ['ar', 'fa'] as const) {
    it(`is right to left in ${language}, also where a client drops the outer tags`, () => {
      const { html } = layoutMail(aMail({ language }))
      assert.match(html, new RegExp(`<html lang="${language}" dir="rtl">`))
      assert.match(html, new RegExp(`<table[^>]* lang="${language}" dir="rtl"`))
      assert.doesNotMatch(html, /align="left"/)
    })
  }

  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    '/relative',
    'https://a b',
    'http://x"onload=1',
  ]) {
    it(`has no button to ${url}`, () => {
      assert.throws(() => layoutMail(aMail({ button: { label: 'x', url } })))
    })
  }
})

describe('the accent colour', () => {
  it('is used when it is a colour', () => {
    assert.equal(accentOrNeutral('#AABBCC'), '#aabbcc')
    for (const text of ['red', '#abc', '#12345g', '']) assert.match(accentOrNeutral(text), /^#[0-9a-f]{6}$/)
  })

  it('carries text that reads well: at least 4.5 to 1 on any colour', () => {
    const cases = [
      ['#000000', 'white'],
      ['#ffffff', 'black'],
      ['#ffd700', 'black'],
      ['#0b6e4f', 'white'],
      ['#1f4e79', 'white'],
    ] as const
    for (const [color, expected] of cases) assert.equal(readableOn(color), expected)
  })
})
