import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { Refusal } from '../errors.ts'
import { fillPlaceholders, linkBlocks, textBlocks } from './fill.ts'
import { parseMarkdown, placeholdersOf, type MarkdownBlock } from './parse.ts'
import { markdownToHtml, markdownToText } from './render.ts'

const htmlOf = (blocks: readonly MarkdownBlock[]) =>
  markdownToHtml(blocks).toString().replaceAll('>\n<', '><')
const toHtml = (source: string) => htmlOf(parseMarkdown(source))
const toText = (source: string) => markdownToText(parseMarkdown(source))

const anyMarkdown = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\n\n',
        '*',
        '**',
        '***',
        '- ',
        '1. ',
        '## ',
        '[',
        '](',
        ')',
        '\\',
        '{{',
        '}}',
        'name',
        'https://a.b/',
        'mailto:',
        '<',
        '&',
        '"',
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join('')),
)

describe('Markdown becomes HTML', () => {
  const cases: [source: string, expected: string][] = [
    ['', ''],
    ['One\nline break\n\n\nTwo', '<p>One<br />line break</p><p>Two</p>'],
    [
      '**bold** and *italic* and ***both***',
      '<p><strong>bold</strong> and <em>italic</em> and <strong><em>both</em></strong></p>',
    ],
    ['**bold *and italic***', '<p>**bold *and italic***</p>'],
    [
      '**bold *and italic* too**',
      '<p><strong>bold </strong><strong><em>and italic</em></strong><strong> too</strong></p>',
    ],
    ['5 * 3 * 2, 4*', '<p>5 * 3 * 2, 4*</p>'],
    ['**never closed', '<p>**never closed</p>'],
    ['*not\n\nacross paragraphs*', '<p>*not</p><p>across paragraphs*</p>'],
    [
      '- one\n- two\n  still two\n\n3. three\n4) four',
      '<ul><li>one</li><li>two<br />still two</li></ul><ol start="3"><li>three</li><li>four</li></ol>',
    ],
    ['Because:\n- one\n1. two', '<p>Because:</p><ul><li>one</li></ul><ol><li>two</li></ol>'],
    ['12.99 is not a list\n-5 neither', '<p>12.99 is not a list<br />-5 neither</p>'],
    ['# A\n## B\n### C\n#D', '<h2>A</h2><h2>B</h2><h3>C</h3><p>#D</p>'],
    [
      'See [the page](https://example.org/a?b=1&c=2).',
      '<p>See <a href="https://example.org/a?b=1&amp;c=2">the page</a>.</p>',
    ],
    ['[write](mailto:help@example.org)', '<p><a href="mailto:help@example.org">write</a></p>'],
    [
      'Go to https://example.org/a, please.',
      '<p>Go to <a href="https://example.org/a">https://example.org/a</a>, please.</p>',
    ],
    [
      '**https://example.org**',
      '<p><strong><a href="https://example.org">https://example.org</a></strong></p>',
    ],
    [
      '[x](javascript:alert(1)) [y](/local) [z](data:text/html,a)',
      '<p>[x](javascript:alert(1)) [y](/local) [z](data:text/html,a)</p>',
    ],
    ['<script>alert("1")</script>', '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</p>'],
    [String.raw`\*plain\* \{{name}} \\`, String.raw`<p>*plain* {{name}} \</p>`],
    ['Dear {{name}}, **{{ dueOn }}**', '<p>Dear {{name}}, <strong>{{dueOn}}</strong></p>'],
    ['{{no-name}} {{}} {{ 1 }}', '<p>{{no-name}} {{}} {{ 1 }}</p>'],
  ]
  for (const [source, expected] of cases) {
    test(JSON.stringify(source), () => assert.equal(toHtml(source), expected))
  }

  test('of known elements only, whatever the source', () => {
    fc.assert(
      fc.property(anyMarkdown, (source) => {
        const markup = toHtml(source)
        const rest = markup.replaceAll(
          /<\/?(?:p|strong|em|ul|ol|li|h2|h3|a)>|<br \/>|<ol start="\d+">|<a href="(?:https?:\/\/|mailto:)[^"<>]*">/g,
          '',
        )
        assert.doesNotMatch(rest, /[<>"']/)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('Markdown becomes plain text', () => {
  const cases: [source: string, expected: string][] = [
    ['# Title\n**One**\ntwo\n\n\n- three\n  3\n- four', 'Title\n\nOne\ntwo\n\n- three\n  3\n- four'],
    ['9. a\n9. b', '9. a\n10. b'],
    ['[us](mailto:a@b.c) [a@b.c](mailto:a@b.c) https://d.e', 'us (a@b.c) a@b.c https://d.e'],
  ]
  for (const [source, expected] of cases) {
    test(JSON.stringify(source), () => assert.equal(toText(source), expected))
  }

  test('that loses no letter', () => {
    // Emphasis inside a word, as in *a*b, joins what stars had parted.
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
    const prose = fc.string({
      unit: fc.constantFrom('a', 'ş', ' ', '\n', '*', '_', '(', '.', '!'),
      maxLength: 60,
    })
    fc.assert(fc.property(prose, (source) => assert.equal(letters(toText(source)), letters(source))))
  })
})

describe('placeholders', () => {
  const letter = parseMarkdown('Dear {{name}},\n\n{{points}}\n\nby **{{dueOn}}**: {{url}}\n\n- {{name}}')

  test('are listed once each', () => {
    assert.deepEqual(placeholdersOf(letter), ['name', 'points', 'dueOn', 'url'])
  })

  test('take texts, paragraphs, lists and links', () => {
    const filled = fillPlaceholders(letter, {
      name: 'Ayşe',
      points: parseMarkdown('1. one\n2. two'),
      dueOn: '5 May',
      url: linkBlocks('https://example.org/t'),
    })
    assert.equal(
      htmlOf(filled),
      '<p>Dear Ayşe,</p><ol><li>one</li><li>two</li></ol><p>by <strong>5 May</strong>: <a href="https://example.org/t">https://example.org/t</a></p><ul><li>Ayşe</li></ul>',
    )
    assert.equal(
      markdownToText(filled),
      'Dear Ayşe,\n\n1. one\n2. two\n\nby 5 May: https://example.org/t\n\n- Ayşe',
    )
  })

  test('never read a value as Markdown, a placeholder or markup', () => {
    const value = '**not bold** {{dueOn}} <b> [x](https://evil.example)\n\n- no list'
    const filled = fillPlaceholders(parseMarkdown('a {{value}}\n\n{{value}}'), { value, dueOn: 'wrong' })
    assert.equal(markdownToText(filled), `a ${value}\n\n${value}`)
    assert.doesNotMatch(htmlOf(filled), /<(b|strong|a|ul)[ >]/)
  })

  test('leave no empty paragraph behind', () => {
    const filled = fillPlaceholders(parseMarkdown('a\n\n{{note}}\n\nb{{note}}'), { note: '' })
    assert.equal(htmlOf(filled), '<p>a</p><p>b</p>')
  })

  test('without a value refuse the letter', () => {
    for (const name of ['dueOn', 'constructor', 'toString']) {
      assert.throws(
        () => fillPlaceholders(parseMarkdown(`a {{${name}}}`), { name: 'Ayşe' }),
        (error) =>
          error instanceof Refusal &&
          error.code === 'template.valueMissing' &&
          error.details['name'] === name,
      )
    }
  })

  test('stay in the text that is not Markdown', () => {
    assert.equal(markdownToText(textBlocks('**a** {{b}}\r\n\r\n c ')), '**a** {{b}}\n\nc')
  })
})

test('a hostile megabyte takes no more than its length', () => {
  const pieces = [
    '*',
    '**',
    '* a',
    '**a',
    '[',
    '[a](',
    '[a](https://',
    '[a](https://b',
    '{{',
    '{{a',
    '\\',
    '\n',
    '- ',
    '- a\n',
    '1. \n',
    '#',
    '# a\n',
    'https://',
    'https://a.',
    '.',
    ' ',
    '\u0000',
    '<',
    'a\n\n',
    '\r',
    ' \n',
    '**a**',
    '{{a}}',
  ]
  for (const piece of pieces) {
    const took = processorMs(piece, 1_000_000)
    if (took < 500) continue
    const growth = took / processorMs(piece, 250_000)
    // With its length, not with its square, which would be 16 times as long.
    assert.ok(
      growth < 9,
      `${JSON.stringify(piece)} took ${Math.round(took)} ms, ${growth} times a quarter of it`,
    )
  }
})

function processorMs(piece: string, length: number): number {
  const source = piece.repeat(length / piece.length)
  const before = process.cpuUsage()
  markdownToText(parseMarkdown(source))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
