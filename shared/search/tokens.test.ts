import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as fc from 'fast-check'
import { foldText } from './fold.ts'
import { searchTokens, toTsQueryText, toTsVectorText } from './tokens.ts'

const organizationLexeme = 'org:0198'
const index = (text: string) => toTsVectorText(text, { organizationLexeme, weight: 'A' })
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('aİıς ёйةی\u200C冰箱ァが٣7B0-@.,\'"\\&|!():*<>😀\u0000')),
    maxLength: 40,
  }),
)

describe('one text finds the other', () => {
  const cases: [what: string, written: string, searched: string[]][] = [
    [
      'the Turkish i',
      'IŞIK İstanbul ısı',
      ['ışık', 'isik', 'Isik', 'ISTANBUL', 'istanbul', 'ıstanbul', 'ISI'],
    ],
    ['Turkish letters', 'Çağrı şikâyeti', ['cagri', 'SIKAYET', 'şikayeti']],
    ['a Turkish suffix', "Ankara'ya İstanbul’da", ['ankara', 'ankaraya', 'istanbulda', "istanbul'da"]],
    ['Hungarian letters', 'hűtőszekrény', ['hutoszekreny', 'HŰTŐ']],
    ['German letters', 'Straße Müller', ['strasse', 'STRASSE', 'muller']],
    ['French words', "L'œuvre d’été", ['oeuvre', 'été', 'ete', "l'oeuvre"]],
    ['Greek accents and sigma', 'Ο ΠΕΛΆΤΗΣ τους λόγους', ['πελάτης', 'πελατης', 'ΛΟΓΟΥΣ', 'λόγουσ']],
    ['the Russian ё', 'Ещё не привезён', ['еще', 'ЕЩЁ', 'привезен']],
    ['Arabic letters', 'مُدِيـــر الشّكوى إلى مدرسة', ['مدير', 'الشكوي', 'الى', 'مدرسه', 'الشكوى']],
    ['an Arabic hamza', 'أسرة سؤال', ['اسره', 'سوال', 'أسرة']],
    [
      'Persian letters on an Arabic keyboard',
      'یخچال کار نمی‌کند',
      ['يخچال', 'كار', 'نمیکند', 'نمی‌کند', 'نمی کند', 'نمي'],
    ],
    ['Arabic and Persian digits', '٠١٢٣ ۴۵۶۷', ['0123', '4567', '٤٥٦٧', '۰۱۲۳']],
    ['Chinese', '新買的冰箱壞了,門關不緊', ['冰', '冰箱', '冰箱壞了', '門關不緊', '壞了 冰箱']],
    ['Japanese', '冷蔵庫のドアがキーキー鳴る', ['冷蔵庫', 'ドア', 'キーキー', 'が']],
    ['wide characters', 'ＡＢＣ１２３', ['abc123', 'ABC123']],
    ['emoji around words', '👍🏽harika❤️ürün🇹🇷 1️⃣', ['harika', 'urun', '❤️ harika']],
    [
      'an e-mail address',
      'Yazdım: ayse.kaya+ev@ornek.com.tr.',
      ['ayse.kaya+ev@ornek.com.tr', 'ayse.ka', 'kaya', 'ornek.com'],
    ],
    [
      'an order number',
      'Sipariş TR-2025/00123 ve AB98765',
      ['TR-2025/00123', 'tr202500123', '00123', '2025', '98765', 'tr-2025'],
    ],
    [
      'a reference',
      'Ref 7K3M-QX9P-4T2J',
      ['7k3mqx9p4t2j', '7K3M QX9P 4T2J', '7K3M', 'qx9p', '7K3M-0X9P-4T2J'],
    ],
    ['a stored reference', '7K3MQX9P4T2J', ['7K3M-QX9P-4T2J', '7k3m qx9p 4t2j', '4t2j', '7k3']],
    ['a number that looks like a reference', '234567890103', ['234567890103', '2345']],
    ['an amount', 'Ödedim: 1.299,90 TL', ['1.299,90', '1299', '299']],
    ['hyphens', 'e‑mail after-sales', ['email', 'e-mail', 'after sales', 'aftersales', 'sales']],
    ['the beginning of the last word', 'dishwasher leaking', ['dish', 'leaking dishw', 'dishwasher, leak']],
  ]
  for (const [what, written, searches] of cases) {
    for (const searched of searches) {
      test(`${what}: "${searched}"`, () =>
        assert.ok(finds(searched, written), `${index(written)}\n${toTsQueryText(searched)}`))
    }
  }

  const apart: [written: string, searched: string][] = [
    ['冰箱', '箱冰'],
    ['мой', 'мои'],
    ['が', 'か'],
    ['leaking dishwasher', 'leak dishwasher'],
    ['dishwasher', 'washer'],
    ['dishwasher', 'dishwasher fridge'],
    ['7K3M-QX9P-4T2J', '7K3M-QX9P-4T2K'],
  ]
  for (const [written, searched] of apart) {
    test(`but "${searched}" does not find "${written}"`, () => assert.equal(finds(searched, written), false))
  }

  test('whatever the text, it is found by itself and by its first words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        assert.ok(toTsQueryText(text) === null || finds(text, text))
        const [first = ''] = text.split(/\s/)
        assert.ok(toTsQueryText(first) === null || finds(first, text))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('tokens', () => {
  test('are words whole and in parts, each once, in order', () => {
    assert.deepEqual(searchTokens('Kapı kapı e-posta'), ['kapi', 'eposta', 'e', 'posta'])
    assert.deepEqual(searchTokens('冰箱冰'), ['冰', '箱', '冰箱', '箱冰'])
  })

  test('are nothing for punctuation, emoji and invisible characters', () => {
    assert.deepEqual(searchTokens(' -- ... 😀❤️👨‍👩‍👧 \u200C\u00AD\uFEFF 3️⃣ "" \\ '), [])
  })

  test('hold letters, digits and their marks only, and folding them again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const token of searchTokens(text)) {
          assert.match(token, /^[\p{L}\p{N}\p{M}]+$/u)
          assert.equal(foldText(token), token)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('are never longer than 48 characters, and a longer word still finds itself', () => {
    const long = 'x'.repeat(500)
    assert.deepEqual(searchTokens(long), ['x'.repeat(48)])
    assert.ok(finds(long, `a ${long}`))
  })
})

test('plain ASCII gives the same words as beside a letter beyond it', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from(`abzAZ0159 ,.'-_/@+&:#\`"!?\n\u0000`)),
    maxLength: 60,
  })
  fc.assert(
    fc.property(text, (ascii) => assert.deepEqual(searchTokens(`${ascii} ж`), [...searchTokens(ascii), 'ж'])),
    { numRuns: 2_000 },
  )
})

describe('a tsvector literal', () => {
  test('carries the organization, positions and the weight', () => {
    assert.equal(index('Kapı bozuk'), "'org:0198' 'kapi':1A 'bozuk':2A")
  })

  test('escapes the lexeme of the organization', () => {
    const literal = toTsVectorText('', { organizationLexeme: String.raw`o'1\2`, weight: 'D' })
    assert.equal(literal, String.raw`'o''1\\2'`)
  })

  test('stays within 4,000 lexemes and 200 kB', () => {
    const words = Array.from({ length: 10_000 }, (_, number) => `w${number}`).join(' ')
    assert.equal(parseVector(index(words)).length, 4001)
    const long = Array.from({ length: 10_000 }, (_, number) => `${'я'.repeat(40)}${number}`).join(' ')
    assert.ok(Buffer.byteLength(index(long)) <= 200_000)
  })

  test('of a hostile megabyte takes a moment', () => {
    const hostile = ['a', 'a-', "a'", '冰', '1,', '\u200C', '\u0301', 'ﷺ', '7K3MQX9P4T2J ', 'ab@', '😀']
    for (const piece of hostile) {
      const text = piece.repeat(1_000_000 / piece.length)
      const before = process.cpuUsage()
      index(text)
      toTsQueryText(text)
      assert.ok(process.cpuUsage(before).user < 2_000_000, JSON.stringify(piece))
    }
  })
})

describe('a tsquery literal', () => {
  const cases: [query: string, expected: string | null][] = [
    ['', null],
    ['"!&|:*()\\\'', null],
    ['😀', null],
    ['k', "'k'"],
    ['kapı bozuk', "'kapi' & 'bozuk':*"],
    ['e-posta', "('eposta':* | 'e' & 'posta':*)"],
    ['冰箱壞', "'冰箱' & '箱壞'"],
    ["'); drop table x; --", "'drop' & 'table' & 'x'"],
    ['7k3m qx9p 4t2j', "'7k3m' & 'qx9p' & '4t2j':* | '7k3mqx9p4t2j' | '7k3m' & 'qx9p' & '4t2j'"],
  ]
  for (const [query, expected] of cases) {
    test(`of ${JSON.stringify(query)}`, () => assert.equal(toTsQueryText(query), expected))
  }

  test('asks for the organization first', () => {
    assert.equal(toTsQueryText('a b', { organizationLexeme }), "'org:0198' & ('a' & 'b')")
    assert.equal(toTsQueryText('!', { organizationLexeme }), null)
  })

  test('is never a syntax error', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const query = toTsQueryText(text, { organizationLexeme })
        if (query !== null) matches(query, [])
      }),
      { numRuns: 3000 },
    )
  })
})

function finds(searched: string, written: string): boolean {
  const query = toTsQueryText(searched, { organizationLexeme })
  return query !== null && matches(query, parseVector(index(written)))
}

function parseVector(literal: string): string[] {
  const lexemes: string[] = []
  const rest = literal.replaceAll(/'((?:[^'\\]|''|\\\\)*)'(:\d+[ABCD])?( |$)/g, (_all, quoted: string) => {
    lexemes.push(unquote(quoted))
    return ''
  })
  assert.equal(rest, '')
  return lexemes
}

/** A small reader of PostgreSQL's tsquery syntax: `&` binds tighter than `|`; anything else is an error. */
function matches(query: string, lexemes: readonly string[]): boolean {
  const pieces = query.match(/'(?:[^'\\]|''|\\\\)*'(?::\*)?|[()&|]|[^\s]/g) ?? []
  let next = 0
  const any = (): boolean => {
    let result = all()
    while (pieces[next] === '|') {
      next++
      result = all() || result
    }
    return result
  }
  const all = (): boolean => {
    let result = one()
    while (pieces[next] === '&') {
      next++
      result = one() && result
    }
    return result
  }
  const one = (): boolean => {
    const piece = pieces[next++] ?? ''
    if (piece === '(') {
      const result = any()
      assert.equal(pieces[next++], ')')
      return result
    }
    const [, quoted, star] = /^'(.+)'(:\*)?$/su.exec(piece) ?? []
    assert.ok(quoted !== undefined, `unexpected ${piece} in ${query}`)
    const wanted = unquote(quoted)
    return lexemes.some((found) => (star === undefined ? found === wanted : found.startsWith(wanted)))
  }
  const result = any()
  assert.equal(next, pieces.length)
  return result
}

const unquote = (quoted: string): string => quoted.replaceAll("''", "'").replaceAll('\\\\', '\\')
