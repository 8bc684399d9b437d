import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as always, property, string } from 'fast-check'
import { html, SafeHtml, trustedHtml } from './html.ts'
import { compile } from './template.ts'

/** Without what the formatter adds to templates. */
const plain = (markup: SafeHtml) =>
  markup
    .toString()
    .replace(/\s*\n\s*/g, '')
    .replace(/ \/>/g, '>')

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</textarea><script>alert(1)</script>',
  '</title><svg/onload=alert(1)>',
  '&lt;script&gt;',
  '`${1}`',
  '<!-- --><b>',
]

test('text is escaped and cannot become markup', () => {
  for (const value of hostile) {
    const markup = html`<p title="${value}">${value}</p>`.toString()
    assert.equal(markup.match(/</g)?.length, 2, markup)
    assert.equal(markup.match(/"/g)?.length, 2, markup)
    assert.doesNotMatch(markup, /'|`/)
  }
})

test('whatever text goes in, the page has the same tags', () => {
  always(
    property(string({ unit: 'binary' }), (value) => {
      const markup = html`<a href="${value}" title="a ${value} b">${value}</a>`.toString()
      assert.match(markup, /^<a href="[^"<>]*" title="[^"<>]*">[^<>]*<\/a>$/)
    }),
  )
})

test('markup made by the template stands as it is, alone and in lists', () => {
  const items = ['a', 'b & c'].map((name) => html`<li>${name}</li>`)
  assert.equal(
    plain(
      html`<ul>
        ${items}${[]}
      </ul>`,
    ),
    '<ul><li>a</li><li>b &amp; c</li></ul>',
  )
  assert.equal(
    html`${trustedHtml('<svg viewBox="0 0 1 1"></svg>')}`.toString(),
    '<svg viewBox="0 0 1 1"></svg>',
  )
})

test('nothing, null and false show nothing; zero shows', () => {
  assert.equal(html`<p>${null}${undefined}${false}${''}${0}</p>`.toString(), '<p>0</p>')
})

test('an attribute is left out for nothing and for false, and kept for an empty text', () => {
  assert.equal(
    html`<p lang="${null}" id="${false}" dir="${undefined}" title="${''}">x</p>`.toString(),
    '<p title="">x</p>',
  )
  assert.equal(
    plain(html`<input ?checked="${true}" ?disabled="${false}" ?required="${undefined}" />`),
    '<input checked>',
  )
  assert.equal(html`<p class="a ${null} ${'b'}">x</p>`.toString(), '<p class="a  b">x</p>')
})

test('what is written without values stays as it is written', () => {
  const written = `<!doctype html><svg viewBox="0 0 9 9" width=9><path d='M0 0'/></svg><!-- <p> --><script src="/a.js" defer></script>`
  assert.equal(compile([written])[0], written)
})

test('addresses that would run or leave are not followed', () => {
  const bad = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'x:y',
  ]
  for (const address of bad) {
    assert.equal(html`<a href="${address}">x</a>`.toString(), '<a href="#unsafe-address">x</a>', address)
  }
  assert.equal(
    html`<form action="/${'/evil.example'}"></form>`.toString(),
    '<form action="#unsafe-address"></form>',
  )
  assert.match(html`<img src="${'data:image/svg+xml;base64,AA=='}" alt="" />`.toString(), /#unsafe-address/)
})

test('ordinary addresses are kept', () => {
  const good = [
    '/en/track',
    '?a=b:c',
    '#top',
    '/o/x:y',
    'https://example.org/?a=1',
    'mailto:a@b.c',
    'tel:+902120000000',
    'a/b',
  ]
  for (const address of good) {
    assert.equal(html`<a href="${address}">x</a>`.toString(), `<a href="${address}">x</a>`)
  }
  assert.match(html`<img src="${'data:image/png;base64,iVBORw0KGgo='}" alt="" />`.toString(), /base64,iVBOR/)
})

test('a value anywhere else throws', () => {
  const places: readonly (readonly string[])[] = [
    ['<', '>x'],
    ['<p ', '>x</p>'],
    ['<p id=', '>x</p>'],
    ['<p ', '="a">x</p>'],
    ['<p onclick="', '">x</p>'],
    ['<p ONCLICK="', '">x</p>'],
    ['<p style="color:', '">x</p>'],
    ['<iframe srcdoc="', '"></iframe>'],
    ['<img srcset="', '">'],
    ['<script>', '</script>'],
    ['<style>', '</style>'],
    ['<!-- ', ' -->'],
    ['<p ?checked="a', '">x</p>'],
  ]
  for (const strings of places) assert.throws(() => compile(strings), SyntaxError, strings.join('…'))
})

test('a template that ends inside a tag, and a bare <, throw', () => {
  for (const text of ['<p', '<p id="', '<p id="a"', '<script>', '<!-- x', 'a < b', 'a <']) {
    assert.throws(() => compile([text]), SyntaxError, text)
  }
})

test('things that are neither text nor markup throw', () => {
  const thing = { toString: () => '<b>' }
  // @ts-expect-error an object is no text
  assert.throws(() => html`<p>${thing}</p>`, TypeError)
  // @ts-expect-error nor an attribute
  assert.throws(() => html`<p id="${thing}">x</p>`, TypeError)
  assert.throws(() => html`<p>${true}</p>`, TypeError)
  assert.throws(() => html`<p title="${html`<b>x</b>`}">x</p>`, TypeError)
  // @ts-expect-error nobody else makes SafeHtml
  assert.throws(() => new SafeHtml('<b>', Symbol('made by html or trustedHtml')), TypeError)
})
