import { headerOf, parseParameters, type Headers } from './headers.rules.ts'

/**
 * Who or what wrote a mail. `autoReply`: a vacation note or receipt, which answers by itself (RFC 3834); `machine`:
 * a program that nobody should answer by itself, such as a form or a no-reply; `list`: it came through a list.
 */
export type Nature = 'person' | 'bounce' | 'autoReply' | 'machine' | 'list'

type Signs = {
  readonly headers: Headers
  readonly from: string
  readonly subject: string
  /** Whom the delivering server named as sender; null when it is not known. */
  readonly envelopeFrom?: string | null | undefined
}

/** What the headers say; the sender's own words count only where no header speaks. */
export function natureOf({ headers, from, subject, envelopeFrom = null }: Signs): Nature {
  const header = (name: string) => headerOf(headers, name).toLowerCase()
  const type = parseParameters(headerOf(headers, 'content-type'))
  const report = type.value === 'multipart/report' ? type.params.get('report-type')?.toLowerCase() : undefined
  if (report === 'delivery-status' || headerOf(headers, 'x-failed-recipients') !== '') return 'bounce'
  // RFC 5321, 4.5.5: an empty return path wants no answer.
  const wantsNoAnswer = envelopeFrom === '' || header('return-path') === '<>'
  if (isDaemon(from) && (bounceSubject.test(subject) || wantsNoAnswer)) return 'bounce'
  if (report === 'disposition-notification') return 'autoReply'
  const submitted = header('auto-submitted').split(/[\s;(]/, 1)[0] ?? ''
  if (submitted === 'auto-replied' || replyHeaders.some((name) => headerOf(headers, name) !== ''))
    return 'autoReply'
  if (header('precedence') === 'auto_reply' || header('x-precedence') === 'auto_reply') return 'autoReply'
  if (autoSubject.test(subject.trim())) return 'autoReply'
  if (
    ['list-id', 'list-post'].some((name) => headerOf(headers, name) !== '') ||
    header('precedence') === 'list'
  )
    return 'list'
  if (submitted !== '' && submitted !== 'no') return 'machine'
  if (/\b(?:all|autoreply)\b/.test(header('x-auto-response-suppress'))) return 'machine'
  if (
    ['bulk', 'junk'].includes(header('precedence')) ||
    bulkHeaders.some((name) => headerOf(headers, name) !== '')
  )
    return 'machine'
  return wantsNoAnswer || isNoReply(from) || isDaemon(from) ? 'machine' : 'person'
}

const replyHeaders = [
  'x-autoreply',
  'x-autorespond',
  'x-autoreply-from',
  'x-auto-reply-from',
  'x-fc-machinegenerated',
  'x-mail-autoreply',
  'x-ms-exchange-inbox-rules-loop',
]

/** Who sends to many has these. */
const bulkHeaders = ['list-unsubscribe', 'feedback-id']

const isDaemon = (address: string): boolean =>
  /^(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon|microsoftexchange[0-9a-f]{32})@/i.test(address)

/** Addresses that nobody reads. */
export const isNoReply = (address: string): boolean =>
  /^(?:[\w.+-]{0,60}[.+_-])?(?:no-?_?reply|do-?_?not-?_?reply|nicht-?antworten|ne-?pas-?repondre|no-?responder|noreply\w{0,20}|yanitlamayin|bounces?)(?:[.+_-][\w.+=-]{0,60})?@/i.test(
    address,
  )

const bounceSubject =
  /^(?:undeliver|undelivered|delivery status notification|mail delivery (?:failed|system|failure)|returned mail|failure notice|mail failure|delivery (?:failure|delayed)|mail system error|message you sent blocked|warning: could not send|unzustellbar|non remis|échec de la remise|impossibile recapitare|no se puede entregar|не удается доставить|недоставленное|teslim edilemedi|kézbesíthetetlen)/iu

const autoSubject =
  /^(?:auto(?:matic)?[ -]?(?:reply|response)|autoreply|out of (?:the )?office|ooo:|auto: .{0,80}\b(?:out of|away|absent|abwesend)|otomatik (?:yanıt|cevap)|ofis dışında|автоматический ответ|автоответ|отсутствие на рабочем месте|вне офиса|нет на месте:|automatikus válasz|házon kívül|automatische antwort|abwesenheits(?:notiz|nachricht)|abwesend:|abwesenheit:|réponse automatique|absence du bureau|absente? du bureau|message d['’]absence|risposta automatica|fuori sede:|fuori ufficio|respuesta automática|fuera de la oficina|αυτόματη απάντηση|εκτός γραφείου|رد تلقائي|خارج المكتب|پاسخ خودکار|خارج از دفتر|自動回覆|自动回复|不在辦公室|休假通知)/iu

/** Whether the receiving server found that the sender is not who they say (RFC 8601, the topmost result). */
export function isForged(headers: Headers): boolean {
  const result = headerOf(headers, 'authentication-results').toLowerCase().slice(0, 4_000)
  return /\bdmarc=fail\b/.test(result) || (/\bspf=fail\b/.test(result) && !/\bdkim=pass\b/.test(result))
}

/** Whether a filter on the way marked it as spam. */
export const isMarkedSpam = (headers: Headers): boolean =>
  /^yes\b/i.test(headerOf(headers, 'x-spam-flag')) ||
  /^yes\b/i.test(headerOf(headers, 'x-spam-status')) ||
  /\bscl:[6-9]\b/i.test(headerOf(headers, 'x-forefront-antispam-report'))

export type DeliveryReport = {
  /** `failed` for good, or only `delayed`. */
  readonly outcome: 'failed' | 'delayed'
  /** Enhanced status (RFC 3463), e.g. `5.1.1`; null when the report has none. */
  readonly status: string | null
}

/** What a delivery status (RFC 3464) or the words of another kind of bounce say. */
export function deliveryReport(text: string): DeliveryReport {
  const said = text.slice(0, 100_000)
  const status =
    /^status:\s{0,9}([245]\.\d{1,3}\.\d{1,3})/im.exec(said)?.[1] ??
    /(?<![\d.])([45]\.\d{1,2}\.\d{1,3})(?!\.?\d)/.exec(said)?.[1] ??
    null
  const action = /^action:\s{0,9}(\w+)/im.exec(said)?.[1]?.toLowerCase()
  const isDelayed = action
    ? action === 'delayed'
    : (status?.startsWith('4') ??
      /will (?:be retried|continue to try|keep trying)|warning message only/i.test(said))
  return {
    outcome: isDelayed || ['delivered', 'relayed', 'expanded'].includes(action ?? '') ? 'delayed' : 'failed',
    status,
  }
}
