/** Names that mails use for charsets and the platform's decoder does not know. */
const otherNames: Readonly<Record<string, string>> = {
  cp936: 'gbk',
  ms936: 'gbk',
  'x-gbk': 'gbk',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  cp949: 'euc-kr',
  ms949: 'euc-kr',
  cp950: 'big5',
  'big5-eten': 'big5',
  '1251': 'windows-1251',
  '1254': 'windows-1254',
  'cp-1251': 'windows-1251',
  win1251: 'windows-1251',
  'win-1251': 'windows-1251',
  koi8: 'koi8-r',
  'x-user-defined': '',
  'iso-8859-8-i': 'iso-8859-8',
  utf: 'utf-8',
  unicode: 'utf-16le',
}

/** Labels that say nothing: the sender's program knew no better. */
const emptyLabels = new Set([
  '',
  'us-ascii',
  'ascii',
  'ansi_x3.4-1968',
  'unknown-8bit',
  '8bit',
  'default',
  'x-unknown',
  'unknown',
])

/**
 * Text from bytes. A label is believed when the bytes can be what it says; without one, or with a wrong one, the
 * charset is found by what the bytes spell. Never throws: what cannot be read becomes U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, label: string | null): string {
  const name = (label ?? '')
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
  if (name === 'utf-7' || name === 'unicode-1-1-utf-7')
    return decodeUtf7(Buffer.from(bytes).toString('latin1'))
  if (!emptyLabels.has(name) && !(name === 'utf-16' && wideOf(bytes))) {
    const text = decodeAs(otherNames[name] ?? name, bytes)
    if (text !== null) return text
  }
  return decodeAs(detectCharset(bytes), bytes) ?? Buffer.from(bytes).toString('latin1')
}

/** null when these bytes are not of that charset, or nobody knows it. Rare damage is let pass. */
function decodeAs(charset: string, bytes: Uint8Array): string | null {
  if (charset === '') return null
  try {
    const text = decoderFor(charset).decode(bytes)
    return text.includes('\ufffd') && damage(text) > 0.01 ? null : text
  } catch {
    return null
  }
}

const decoders = new Map<string, Decoder>()

type Decoder = InstanceType<typeof TextDecoder>

function decoderFor(charset: string): Decoder {
  const known = decoders.get(charset)
  if (known) return known
  const made = new TextDecoder(charset)
  decoders.set(charset, made)
  return made
}

function damage(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  return count / text.length
}

const sampleBytes = 20_000

/** The charset that bytes without a label, or with a wrong one, are most likely in. */
export function detectCharset(all: Uint8Array): string {
  if (all[0] === 0xff && all[1] === 0xfe) return 'utf-16le'
  if (all[0] === 0xfe && all[1] === 0xff) return 'utf-16be'
  const wide = wideOf(all)
  if (wide) return wide
  const bytes = sampleOf(all)
  // oxlint-disable-next-line no-control-regex -- the escapes of ISO-2022-JP
  if (/\u001b(?:\$[@B]|\([BJI])/.test(Buffer.from(all.subarray(0, sampleBytes)).toString('latin1')))
    return 'iso-2022-jp'
  if (!bytes.some((byte) => byte >= 0x80)) return 'utf-8'
  if (isUtf8(all)) return 'utf-8'
  let best = { charset: 'windows-1252', score: 0 }
  for (const [charset, score] of candidates) {
    const text = tryDecode(charset, bytes)
    if (text === null) continue
    const found = score(text)
    if (found > best.score + 0.001) best = { charset, score: found }
  }
  return best.charset
}

/** UTF-16 without its mark: of every two bytes one is the number of an alphabet, which no other text has in it. */
function wideOf(all: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(all.length, 2_000) >> 1
  const low = [0, 0]
  for (let at = 0; at < pairs * 2; at++) if ((all[at] ?? 9) < 0x07) low[at & 1] = (low[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = low
  if (Math.max(even, odd) < 0.7 * pairs || Math.min(even, odd) > 0.3 * pairs) return null
  return even > odd ? 'utf-16be' : 'utf-16le'
}

/** What is not ASCII tells, and its neighbours; a long start of plain letters would tell nothing. */
function sampleOf(all: Uint8Array): Uint8Array {
  const first = all.findIndex((byte) => byte >= 0x80)
  if (first < 0) return all.subarray(0, 1)
  // From the start of its line, so that no character of two bytes is cut.
  const lineStart = all.lastIndexOf(0x0a, first) + 1
  return all.subarray(Math.max(lineStart, first - 200), first + sampleBytes)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    // A text that was cut in the middle of a character is UTF-8 all the same.
    const text = new TextDecoder('utf-8').decode(bytes)
    const read = text.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0 // oxlint-disable-line no-control-regex
    return read > 20 && damage(text) * text.length < read / 50
  }
}

function tryDecode(charset: string, bytes: Uint8Array): string | null {
  try {
    const text = decoderFor(charset).decode(bytes)
    const bad = damage(text) * text.length
    return bad > 1 ? null : text
  } catch {
    return null
  }
}

type Score = (text: string) => number

/** Letters of a language beyond ASCII, the frequent ones twice; others are not expected in its texts. */
const lettersScore = (frequent: string, rare: string): Score => {
  const weights = new Map([
    ...Array.from(rare, (each) => [each, 0.5] as const),
    ...Array.from(frequent, (each) => [each, 1] as const),
  ])
  return (text) => {
    let sum = 0
    let count = 0
    let before = ''
    for (const sign of text) {
      if (sign > '\u007f' && sign !== '\u00a0') {
        count++
        sum += marks.has(sign) ? 0.3 : (weights.get(sign) ?? -1)
        // A capital after a small letter: the charset has swapped them.
        if (isSmall(before) && isCapital(sign)) sum -= 1.5
        if (isOther(before, sign)) sum -= 1
      } else if (isOther(sign, before)) sum -= 1
      before = sign
    }
    return count === 0 ? 0 : sum / count
  }
}

const marks = new Set('«»“”„‘’–—…№€§°·•™©®')
const isSmall = (sign: string) => sign !== sign.toUpperCase()
const isCapital = (sign: string) => sign !== sign.toLowerCase()
const isLatin = (sign: string) => /[a-z\u00c0-\u024f]/i.test(sign)
const isLetter = (sign: string) => /\p{L}/u.test(sign)
/** Two scripts in one word. */
const isOther = (a: string, b: string) => isLetter(a) && isLetter(b) && isLatin(a) !== isLatin(b)

const cyrillic = lettersScore(
  'оеаинтсрвлкмдпуяыьгзбчйхж',
  'шюцщэфъёОЕАИНТСРВЛКМДПУЯЫЬГЗБЧЙХЖШЮЦЩЭФЪЁіїєґІЇЄҐ',
)
const greek = lettersScore('αοιετσνηυρπκμλςωόάέίδγήύθφχώ', 'βζξψΐϊϋΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ')
const arabic = lettersScore('االيموننترعبدسفحهكقشجةطخصزثذضأإآىئؤءغظ', 'گچپژکیـ،؟؛ًٌٍَُِّْ\u200c\u200e\u200f')
const western = lettersScore('éèàçäöüßáíóúñêùâîôûëïœìò', 'ÉÈÀÇÄÖÜÁÍÓÚÑÊÙÂÎÔÛËÏŒÌÒ¿¡æøåÆØÅãõÃÕ')
const turkish = lettersScore('ışğçöüİ', 'ŞĞÇÖÜâîûÂÎÛ')
const central = lettersScore('áéíóöőúüű', 'ÁÉÍÓÖŐÚÜŰłąęśżźćńšžčřěůýŁŚŻŹŠŽČŘ')

const hanScore = (frequent: string, extra: RegExp): Score => {
  const known = new Set(frequent)
  return (text) => {
    let hits = 0
    let count = 0
    for (const sign of text) {
      if (sign <= '\u007f') continue
      count++
      if (known.has(sign) || extra.test(sign)) hits++
      else if (!/[\p{L}\p{P}\p{S}]/u.test(sign)) hits -= 1
    }
    return count === 0 ? 0 : Math.min(1.05, (2.2 * hits) / count)
  }
}

const chinesePunctuation = /[，。、；：？！「」（）《》]/
const simplified = hanScore(
  '的一是不了人我在有他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从我请问题货收退款订单客服产品质量服务电话投诉',
  chinesePunctuation,
)
const traditional = hanScore(
  '的一是不了人我在有他這為之大來以個中上們到說國和地也子時道出而要於就下得可你年生自會那後能對著事其裡所去行過家十用發天如然作方成者多日都三小軍二無同麼經法當起與好看學進種將還分此心前面又定見只主沒公從請問題貨收退款訂單客服產品質量服務電話投訴',
  chinesePunctuation,
)
const japanese = hanScore(
  '日本時間御申様商品注文連絡返金対応上大出中人一年会社',
  /[\u3040-\u30ff、。「」！？ー]/,
)
const korean = hanScore('', /[\uac00-\ud7a3]/)

/** In the order in which equal ones win. */
const candidates: readonly (readonly [charset: string, score: Score])[] = [
  ['windows-1252', western],
  ['windows-1254', turkish],
  ['windows-1250', central],
  ['windows-1251', cyrillic],
  ['koi8-r', cyrillic],
  ['ibm866', cyrillic],
  // Its small letters are those of windows-1251, which is a hundred times as frequent.
  ['x-mac-cyrillic', (text) => cyrillic(text) - 0.1],
  ['windows-1253', greek],
  ['windows-1256', arabic],
  ['shift_jis', japanese],
  ['euc-jp', japanese],
  ['gb18030', simplified],
  ['big5', traditional],
  ['euc-kr', korean],
]

/** RFC 2152, which no platform decodes any more. */
function decodeUtf7(text: string): string {
  const done: string[] = []
  const pieces: string[] = []
  let end = 0
  for (const { 0: whole, 1: body = '', index } of text.matchAll(/\+([A-Za-z0-9+/]*)-?/g)) {
    pieces.push(text.slice(end, index), body === '' ? '+' : utf16Of(Buffer.from(body, 'base64')))
    end = index + whole.length
    // Half a million short strings take many times the memory of one long one.
    if (pieces.length > 4_000) done.push(pieces.splice(0).join(''))
  }
  return `${done.join('')}${pieces.join('')}${text.slice(end)}`
}

const utf16Of = (bytes: Buffer): string =>
  bytes
    .subarray(0, bytes.length - (bytes.length % 2))
    .swap16()
    .toString('utf16le')
    .toWellFormed()
