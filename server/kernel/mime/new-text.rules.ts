import type { Line } from './html-lines.rules.ts'

/** Longer lines are nobody's attribution or separator, and are not looked at. */
const longestMark = 400

const words = (list: string): string =>
  list
    .split('|')
    .map((each) => each.trim())
    .join('|')

/** `From:` and its like as mail programs write them above an earlier mail, in our languages. */
const headWords = {
  from: words('From|Von|De|Da|От|Kimden|Gönderen|Feladó|Από|من|از|فرستنده|寄件者|发件人|寄件人|自'),
  others: words(
    'Sent|Date|To|Subject|Cc|Gesendet|Datum|An|Betreff|Envoyé|Envoyé le|À|Objet|Inviato|Data|A|Oggetto|Enviado|Enviado el|Fecha|Para|Asunto|Отправлено|Дата|Кому|Тема|Копия|Gönderildi|Gönderme Tarihi|Tarih|Kime|Alıcı|Konu|Bilgi|Küldve|Elküldve|Dátum|Címzett|Tárgy|Στάλθηκε|Ημερομηνία|Προς|Θέμα|تم الإرسال|التاريخ|إلى|الموضوع|ارسال شده|تاریخ|به|موضوع|已傳送|傳送日期|日期|收件者|收件人|主旨|主题|发送时间|寄件日期',
  ),
} as const
const fromLine = new RegExp(`^[*_]{0,2}(?:${headWords.from})\\s?[:：]`, 'iu')
const otherLine = new RegExp(`^[*_]{0,2}(?:${headWords.others})\\s?[:：]`, 'iu')

/** Between dashes: `-----Original Message-----`, `---------- Forwarded message ---------`. */
const separator =
  /^[-–—_=]{2,40}\s?(?:Original Message|Original message|Forwarded message|Ursprüngliche Nachricht|Originalnachricht|Weitergeleitete Nachricht|Message d['’]origine|Message original|Message transféré|Messaggio originale|Messaggio inoltrato|Mensaje original|Mensaje reenviado|Исходное сообщение|Пересылаемое сообщение|Пересланное сообщение|Переадресованное сообщение|Пересылаемое письмо|Конец пересылаемого сообщения|Orijinal Mesaj|Orijinal İleti|Özgün İleti|Özgün Mesaj|İletilen ileti|Yönlendirilen ileti|Forwarded Message|Eredeti üzenet|Továbbított üzenet|Αρχικό μήνυμα|Προωθημένο μήνυμα|الرسالة الأصلية|رسالة معاد توجيهها|پیام اصلی|پیام بازارسالی|原始郵件|原始邮件|轉寄的郵件|转发的邮件)\s?[-–—_=]{0,40}:?$/iu
const appleForward =
  /^(?:Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message transféré|Début du message réexpédié|Inizio messaggio inoltrato|Inicio del mensaje reenviado|Начало переадресованного сообщения|İletilen mesajın başlangıcı|Továbbított üzenet kezdete|Αρχή προωθημένου μηνύματος|بدء الرسالة المعاد توجيهها|開始轉寄郵件)\s?[:：]$/iu

/** Who wrote when, above a quotation; the line may have been broken in up to three. */
const attributions: readonly RegExp[] = [
  /^On .{5,350}\bwrote\s?[:：]$/iu,
  /^Am .{5,350}\bschrieb\b.{0,200}:$/iu,
  /^Le .{5,350}\ba écrit\s?:$/iu,
  /^Il .{5,350}\bha scritto\s?:$/iu,
  /^El .{5,350}\bescribió\s?:$/iu,
  /^.{5,350}(?:tarihinde|şunu yazdı|şunları yazdı|yazdı|yazmış)\s?:$/iu,
  /^.{5,350}(?:пишет|писал|писала|написал|написала|написал\(а\))\s?:$/iu,
  /^.{5,350}(?:ezt írta|írta)(?:\s.{0,200})?:$/iu,
  /^Στις .{5,350}έγραψε\s?:$/iu,
  /^.{0,350}(?:كتب|كتبت)(?:\s.{0,200})?[:：]$/iu,
  /^.{5,350}(?:نوشت|نوشته است|نوشته)\s?[:：]$/iu,
  /^.{5,350}(?:寫道|写道)\s?[:：]$/iu,
  // Yandex, Mail.ru and others that only name day and sender.
  /^(?=.{0,350}\d{1,2}[:.]\d{2})(?=.{0,350}\d{4}).{5,350}<[^<>@\s]{1,100}@[^<>\s]{1,200}>.{0,40}[:：]$/iu,
]

const phoneSignature =
  /^(?:Sent from my .{2,40}|Sent from (?:Outlook|Mail|Yahoo).{0,60}|Get Outlook for .{2,60}|Gesendet mit .{2,40}|Outlook (?:für|pour|per|para|для) .{2,60}|(?:Android|iOS) için Outlook.{0,60}|Von meinem .{2,30} gesendet|Gesendet von .{2,40}|Envoyé (?:de|depuis|à partir de|via) .{2,40}|Inviato da(?:l mio)? .{2,40}|Enviado desde (?:mi|el) .{2,40}|Отправлено (?:с|из) .{2,60}|.{2,30}['’ ]?(?:umdan|ümden|imden|ımdan|den|dan) gönderildi|.{2,30}(?:ról|ről|ból|ből) küldve|Az? .{2,30} küldve|Στάλθηκε από .{2,40}|[أم]ُ?رسلت? من .{2,40}|(?:ارسال|ارسال شده) از .{2,40}|فرستاده شده از .{2,40}|從我的 .{2,30} 傳送|发自我的.{2,30})\.?$/iu

export type Separated = {
  /** What the sender wrote now. */
  readonly text: readonly Line[]
  /** Whether anything was left out. */
  readonly isPart: boolean
}

/**
 * What is new in a reply: without quotations of earlier mails, their headings and signatures. Looks at each line
 * once or twice. When nothing would be left, everything is new.
 */
export function newTextOf(lines: readonly Line[]): Separated {
  const end = hardEnd(lines)
  const own: Line[] = []
  for (let at = 0; at < end; at++) {
    const line = lines[at]
    if (!line || line.isQuoted) continue
    const length = attributionAt(lines, at)
    if (length > 0) at += length - 1
    else own.push(line)
  }
  const kept = withoutSignature(own)
  const isPart = kept.length < lines.length && kept.some(({ text }) => text.trim() !== '')
  return isPart ? { text: kept, isPart } : { text: lines, isPart: false }
}

/** Where an earlier mail begins that nothing marks line by line. */
function hardEnd(lines: readonly Line[]): number {
  for (const [at, { text, isQuoted }] of lines.entries()) {
    if (isQuoted || text.length > longestMark) continue
    const line = text.trim()
    if (separator.test(line) || appleForward.test(line)) return at
    if (fromLine.test(line) && isHeading(lines, at)) return underlineBefore(lines, at)
  }
  return lines.length
}

/** At least two more header lines among the next five that are not empty. */
export function isHeading(lines: readonly Line[], at: number): boolean {
  let found = 0
  let seen = 0
  for (let next = at + 1; next < lines.length && seen < 5; next++) {
    const text = lines[next]?.text.trim() ?? ''
    if (text === '') continue
    seen++
    if (text.length <= 2_000 && otherLine.test(text.slice(0, longestMark))) found++
  }
  return found >= 2
}

const underlineBefore = (lines: readonly Line[], at: number): number => {
  let before = at - 1
  while (before > 0 && lines[before]?.text.trim() === '') before--
  return /^[_-]{5,80}$/.test(lines[before]?.text.trim() ?? '') ? before : at
}

/** How many lines from here on say who wrote what is quoted below; 0 when these say something else. */
function attributionAt(lines: readonly Line[], at: number): number {
  for (let end = at; end < at + 3; end++) {
    const text = textAt(lines, end)
    if (text === '') return 0
    if (!/[:：]$/.test(text)) continue
    // The fewest lines that say it: one of the sender's own may stand right above.
    return startOf(lines, end) === at && isQuoteNext(lines, end + 1) ? end - at + 1 : 0
  }
  return 0
}

/** The line at which the attribution that ends here begins; null when none does. */
function startOf(lines: readonly Line[], end: number): number | null {
  let joined = ''
  for (let start = end; start > end - 3; start--) {
    const text = textAt(lines, start)
    if (text === '') return null
    joined = `${text} ${joined}`.trim()
    if (attributions.some((each) => each.test(joined.slice(0, longestMark)))) return start
  }
  return null
}

/** Empty for a line that can have no part in an attribution. */
function textAt(lines: readonly Line[], at: number): string {
  const line = lines[at]
  return !line || line.isQuoted || line.text.length > longestMark ? '' : line.text.trim()
}

function isQuoteNext(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < Math.min(lines.length, from + 4); at++) {
    if (lines[at]?.isQuoted) return true
    if (lines[at]?.text.trim() !== '') return false
  }
  return false
}

/** A signature is short; a lone `--` in a long letter is only a line. */
function withoutSignature(lines: readonly Line[]): readonly Line[] {
  const from = Math.max(0, lines.length - 16)
  const mark = lines.findIndex(({ text }, at) => at >= from && /^--\s?$/.test(text))
  const kept = mark >= 0 ? lines.slice(0, mark) : [...lines]
  for (let round = 0; round < 8; round++) {
    const text = kept.at(-1)?.text.trim() ?? ''
    if (kept.length === 0 || (text !== '' && !(text.length < 120 && phoneSignature.test(text)))) break
    kept.pop()
  }
  return kept
}
