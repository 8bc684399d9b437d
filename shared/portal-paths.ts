import type { Language } from './languages.ts'
import type { Kind } from './statuses.ts'

/** The word of each kind in an address. */
export const feedbackSegments = {
  complaint: 'complain',
  compliment: 'compliment',
  suggestion: 'suggestion',
  enquiry: 'enquiry',
} as const satisfies Record<Kind, string>

/** What a complainant can do on the page of their case; each is a POST to `paths.caseAction(action)`. */
export const caseForms = [
  'restatement',
  'information',
  'remedy',
  'answer',
  'message',
  'withdraw',
  'reopen',
  'objection',
  'survey',
  'sign-out',
] as const
export type CaseForm = (typeof caseForms)[number]

type Query = Readonly<Record<string, string | null | undefined>>

/**
 * The addresses of the portal.
 * @param base '' or '/o/{slug}'; put `PUBLIC_URL` before it for mails and documents
 */
export function portalPaths(base: string, language: Language) {
  const at = (path: string, query: Query = {}) => {
    const pairs = Object.entries(query).flatMap(([name, value]) =>
      value ? [`${name}=${encodeURIComponent(value)}`] : [],
    )
    return `${base}/${language}/${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
  }
  return {
    home: () => at(''),
    /** `site` and `product` are ids, as on QR posters; `about` is the reference whose handling is complained about. */
    feedback: (kind: Kind, query: { site?: string; product?: string; about?: string } = {}) =>
      at(feedbackSegments[kind], query),
    paperForm: () => at('complaint-form.pdf'),
    receipt: () => at('receipt'),
    /** The signed receipt as a file. */
    signedReceipt: () => at('receipt.json'),
    /** `receipt` is a signed receipt as base64url, as in the codes on paper. */
    verifyReceipt: (query: { receipt?: string } = {}) => at('verify-receipt', query),
    /** The same page as one file that needs no server. */
    offlineVerifier: () => at('verify-receipt/offline.html'),
    publicKeys: () => `${base}/.well-known/redress-keys.json`,
    /** With `?from=…&to=…`: what connects two states of the journal. */
    consistency: () => `${base}/.well-known/redress-consistency.json`,
    privacy: () => at('privacy'),
    accessibility: () => at('accessibility'),
    track: (query: { reference?: string } = {}) => at('track', query),
    lostCode: () => at('track/lost'),
    newCode: () => at('track/new-code'),
    confirmEmail: () => at('track/confirm-email'),
    /** The address in a mail: opens the case, or the page that confirms an address or renews a lost code. */
    mailLink: (secret: string) => at(`track/link/${encodeURIComponent(secret)}`),
    /** The questions about the handling, by the personal link of a mail. */
    survey: (secret: string) => at(`survey/${encodeURIComponent(secret)}`),
    /** Where somebody is rid of news by mail; `token` comes with the mail. */
    news: (token: string) => at(`no-more-news/${encodeURIComponent(token)}`),
    case: () => at('track/case'),
    caseAction: (action: CaseForm) => at(`track/case/${action}`),
    caseProof: () => at('track/case/proof.json'),
    caseReceipt: () => at('track/case/receipt.pdf'),
    caseLetter: (letterId: string) => at(`track/case/letters/${encodeURIComponent(letterId)}`),
    caseFile: (fileId: string) => at(`track/case/files/${encodeURIComponent(fileId)}`),
    brandStyle: (accent: string) => `${base}/brand.css?v=${encodeURIComponent(accent.replace('#', ''))}`,
    logo: () => `${base}/logo`,
  }
}

export type PortalPaths = ReturnType<typeof portalPaths>
