import type { T } from '../../../shared/i18n/text.ts'
import { cleanText } from '../../../shared/api/endpoint.ts'
import { parseMailAddress } from '../../kernel/mail/address.rules.ts'
import type { Address } from '../../kernel/mime/headers.rules.ts'
import type { MailPart, ReadMail } from '../../kernel/mime/read-mail.ts'
import type { KeptPart } from './mail.store.ts'

/** Most characters of a narrative; the whole mail is always one click away. */
const longestNarrative = 20_000

/** What the mail tells, as the narrative of a case: its subject, then its words. */
export function narrativeOf(content: Pick<ReadMail, 'subject' | 'newText'> | null, t: T): string {
  if (!content) return t('intake.mail.unreadable')
  const subject = cleanText(bareSubject(content.subject))
  const text = cleanText(content.newText)
  const said = [
    subject,
    text.startsWith(subject) && subject !== '' ? text.slice(subject.length).trim() : text,
  ]
  const whole = said.filter((each) => each !== '').join('\n\n') || t('intake.mail.noText')
  return cut(whole)
}

/** What a reply says, as a message of the case. */
export const messageOf = (content: ReadMail | null): string =>
  cut(cleanText(content?.newText ?? '') || cleanText(content?.subject ?? '') || '–')

/** The files of a mail as they are kept with it. */
export const keptParts = ({ parts }: ReadMail): KeptPart[] =>
  parts.slice(0, 200).map((part) => ({
    name: fileNameOf(part).slice(0, 200).toWellFormed(),
    contentType: /^[\w.+-]{1,80}\/[\w.+-]{1,80}$/.test(part.contentType)
      ? part.contentType
      : 'application/octet-stream',
    encoding: part.encoding,
    start: part.start,
    end: part.end,
    ...(part.inside ? { inside: part.inside } : {}),
    isDecoration: part.isDecoration,
  }))

const cut = (text: string): string =>
  text.length <= longestNarrative ? text : `${text.slice(0, longestNarrative - 1).toWellFormed()}…`

/** Without the marks of answers and forwards, as mail programs of our languages put them. */
export function bareSubject(subject: string): string {
  let bare = subject.trim()
  for (let round = 0; round < 20; round++) {
    const [mark] =
      /^(?:re|aw|sv|antw|rif|ref|res|vs|odp|ynt|yan|ynl|i̇lt|ilt|отв|ответ|fw|fwd|wg|tr|rv|enc|пер|пересл|vá|vl|továbbítás|σχετ|απ|πρθ|رد|إعادة توجيه|پاسخ|回覆|回复|轉寄|转发|答复)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]\s*/iu.exec(
        bare,
      ) ?? []
    if (!mark) break
    bare = bare.slice(mark.length)
  }
  return bare
}

export type Sender = { readonly name: string | null; readonly email: string | null }

/** To whom an answer to a mail goes: as the sender asks, else to the sender. */
export function senderOf({ from, replyTo }: Pick<ReadMail, 'from' | 'replyTo'>): Sender {
  const asked = replyTo.find(({ address }) => parseMailAddress(address) !== undefined)
  const chosen: Address | null = asked ?? from
  const name = cleanText(asked?.name || from?.name || '')
    .replace(/\s+/g, ' ')
    .slice(0, 200)
  return { name: name || null, email: (chosen && parseMailAddress(chosen.address)) ?? null }
}

/** A name for a part that has none. */
export function fileNameOf({ name, contentType }: Pick<MailPart, 'name' | 'contentType'>): string {
  if (name !== '') return name
  const [kind = ''] = contentType.split('/', 1)
  return (
    namesByType[contentType] ??
    (kind === 'image' ? `image.${contentType.slice(6)}` : kind === 'text' ? 'text.txt' : 'file')
  )
}

const namesByType: Readonly<Record<string, string>> = {
  'message/rfc822': 'message.eml',
  'message/delivery-status': 'delivery-status.txt',
  'text/rfc822-headers': 'headers.txt',
  'text/calendar': 'invitation.ics',
  'application/ms-tnef': 'winmail.dat',
  'application/pkcs7-signature': 'smime.p7s',
  'application/pkcs7-mime': 'smime.p7m',
  'application/pgp-signature': 'signature.asc',
  'application/pgp-encrypted': 'encrypted.asc',
}
