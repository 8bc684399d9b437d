/** Why mail cannot be fetched; also the key of the words that staff read (`mailbox.failure.<reason>`). */
export const imapFailures = [
  'hostNotFound',
  'hostNotAllowed',
  'unreachable',
  'timeout',
  'certificate',
  'tlsNotOffered',
  'plainNotAllowed',
  'notImap',
  'authFailed',
  'imapOff',
  'busy',
  'folderMissing',
  'interrupted',
  'refused',
  'diskFull',
  'mailNotGiven',
  'notMoved',
  'consentNeeded',
  'consentEnded',
  'unknown',
] as const
export type ImapFailure = (typeof imapFailures)[number]

/** What is known of an error: of our guard, of Node, or of imapflow, which adds what the server said. */
export type ImapError = {
  readonly code?: string | undefined
  readonly responseText?: string | undefined
  readonly serverResponseCode?: string | undefined
  readonly authenticationFailed?: boolean | undefined
  readonly tlsFailed?: boolean | undefined
  readonly responseStatus?: string | undefined
  readonly message?: string | undefined
}

const byCode: Readonly<Record<string, ImapFailure>> = {
  'outbound.hostInvalid': 'hostNotFound',
  'outbound.hostNotFound': 'hostNotFound',
  'outbound.addressNotAllowed': 'hostNotAllowed',
  'mailbox.plainNotAllowed': 'plainNotAllowed',
  'mailbox.consentNeeded': 'consentNeeded',
  'mailbox.consentEnded': 'consentEnded',
  'mailbox.folderMissing': 'folderMissing',
  'files.diskFull': 'diskFull',
  ENOTFOUND: 'hostNotFound',
  EAI_AGAIN: 'hostNotFound',
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  'outbound.unreachable': 'unreachable',
  'outbound.timeout': 'timeout',
  ETIMEDOUT: 'timeout',
  ETIMEOUT: 'timeout',
  CONNECT_TIMEOUT: 'timeout',
  GREETING_TIMEOUT: 'notImap',
  UPGRADE_TIMEOUT: 'timeout',
  ERR_SSL_WRONG_VERSION_NUMBER: 'tlsNotOffered',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'tlsNotOffered',
  EPROTO: 'tlsNotOffered',
  STARTTLS_INJECTION: 'tlsNotOffered',
  MissingServerExtension: 'tlsNotOffered',
  InvalidResponse: 'notImap',
  LineTooLarge: 'notImap',
  ETHROTTLE: 'busy',
  ECONNRESET: 'interrupted',
  EPIPE: 'interrupted',
  NoConnection: 'interrupted',
  EConnectionClosed: 'interrupted',
  StateLogout: 'interrupted',
  DownloadIncomplete: 'interrupted',
  NotGiven: 'mailNotGiven',
  NotMoved: 'notMoved',
}

const busyCodes = ['INUSE', 'UNAVAILABLE', 'LIMIT', 'OVERQUOTA', 'THROTTLED', 'SERVERBUG']
/** Gmail, Yandex, Mail.ru and Exchange say in words of their own that the door is shut, whatever the password. */
const imapOff =
  /not enabled for imap|imap access is disabled|imap is disabled|enable imap|imap.{0,20}(?:switched|turned) off|authenticated but not connected|application[- ]specific|authenticate via your web browser/i

/** Sorts an error by what a person can do about it. */
export function imapFailureOf(error: ImapError): ImapFailure {
  const said = `${error.responseText ?? ''} ${error.message ?? ''}`
  if (error.serverResponseCode && busyCodes.includes(error.serverResponseCode.toUpperCase())) return 'busy'
  if (imapOff.test(said)) return 'imapOff'
  if (error.authenticationFailed) return 'authFailed'
  const known = error.code ? byCode[error.code] : undefined
  if (known) return known
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME/.test(error.code ?? '')) return 'certificate'
  if (/(?:STARTTLS|TLS).{0,60}(?:not supported|not available|unavailable)/i.test(said)) return 'tlsNotOffered'
  if (error.tlsFailed) return 'tlsNotOffered'
  if (error.code?.startsWith('ParserError')) return 'notImap'
  if (error.responseStatus) return 'refused'
  return 'unknown'
}

/** The server's own sentence in one line of at most 300 characters; null when it said none. */
export function serverSentence({ responseText }: ImapError): string | null {
  const said = (responseText ?? '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 300)
    .toWellFormed()
  return said || null
}
