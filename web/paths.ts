import { unknownPrefix } from '../shared/first-view.ts'
import type { SettingsPageId } from './pages/settings/settings-places.ts'
import { toSearch, type SearchParams } from './search-params.ts'

/** The part of an address that names the organization (`/o/acme`), when the host does not. */
export const organizationPrefix = (pathname: string): string => /^\/o\/[^/]+(?=\/)/.exec(pathname)?.[0] ?? ''

/** Every link of the desk is made here and nowhere else; pages add theirs. */
export function createPaths(prefix: string) {
  const base = `${prefix}/desk`
  const at = (path: string, search: SearchParams = {}) => `${base}${path}${toSearch(search)}`
  return {
    base,
    /** A path within the desk, as the router knows it, as a link. */
    at,
    api: (path: string) => `${prefix}${path}`,
    home: () => at('/'),
    signIn: (returnTo?: string) => at('/sign-in', { returnTo }),
    forgotten: () => at('/forgotten-password'),
    ui: () => at('/ui'),
    register: (search: SearchParams = {}) => at('/register', search),
    /** What the register shows, as a file; the browser downloads it. */
    registerCsv: (search: SearchParams & { language: string }) =>
      `${prefix}/api/v1/register.csv${toSearch(search)}`,
    registerSheet: (exportId: string) => `${prefix}/api/v1/register/exports/${exportId}`,
    customers: (search: SearchParams = {}) => at('/customers', search),
    customerImport: () => at('/customers/import'),
    customer: (customerId: string, search: SearchParams = {}) => at(`/customers/${customerId}`, search),
    knowing: (search: SearchParams = {}) => at('/customers/knowing', search),
    loyalty: (search: SearchParams = {}) => at('/customers/loyalty', search),
    /** Who has what due when. */
    dates: (search: SearchParams = {}) => at('/register/dates', search),
    newFeedback: () => at('/register/new'),
    complaint: (complaintId: string, search: SearchParams = {}) => at(`/register/${complaintId}`, search),
    /** A file of a case; the browser downloads it. */
    complaintFile: (complaintId: string, fileId: string) =>
      `${prefix}/api/v1/complaints/${complaintId}/files/${fileId}`,
    /** Who else is at a case, as a stream. */
    live: (complaintId: string) => `${prefix}/api/v1/complaints/${complaintId}/live`,
    /** The case as a print-out (Annex F). */
    followUp: (complaintId: string) => `${prefix}/api/v1/complaints/${complaintId}/follow-up.pdf`,
    /** The organization's public page. */
    portal: () => `${prefix}/`,
    /** A poster with the QR code of the complaint form, prefilled with a site and a product. */
    poster: (about: { site?: string; product?: string; language?: string } = {}) =>
      `${prefix}/api/v1/posters.pdf${toSearch(about)}`,
    overview: (search: SearchParams = {}) => at('/overview', search),
    /** Which dates were kept, and why not. */
    onTime: (search: SearchParams = {}) => at('/overview/on-time', search),
    returns: () => at('/overview/returns'),
    returnOf: (key: string, period: string, search: SearchParams = {}) =>
      at(`/overview/returns/${key}/${period}`, search),
    /** A return as it stands, as a file; the browser downloads it. */
    returnDraft: (key: string, period: string, search: SearchParams) =>
      `${prefix}/api/v1/returns/${key}/${period}/draft${toSearch(search)}`,
    /** A return as it was filed. */
    filedReturn: (filingId: string, format: 'csv' | 'xlsx') =>
      `${prefix}/api/v1/filed-returns/${filingId}/file${toSearch({ format })}`,
    /** Words that a colleague who speaks the language reads before they go. */
    words: (outgoingId: string) => at(`/words/${outgoingId}`),
    outbox: (search: SearchParams = {}) => at('/outbox', search),
    setAside: () => at('/outbox/set-aside'),
    /** A mail with its layout, for a frame of its own. */
    mailPage: (mailId: string) => `${prefix}/api/v1/mails/${mailId}/page`,
    /** A mail as it came; the browser downloads it. */
    mailRaw: (mailId: string) => `${prefix}/api/v1/mails/${mailId}/raw`,
    mailFile: (mailId: string, index: number) => `${prefix}/api/v1/mails/${mailId}/files/${index}`,
    /** A message as the letter that it is (PDF). */
    letter: (messageId: string) => `${prefix}/api/v1/messages/${messageId}/letter.pdf`,
    /** The form on paper, to be filled in by hand (PDF). */
    paperForm: (language: string) => `${prefix}/${language}/complaint-form.pdf`,
    logo: (version: number) => `${prefix}/logo?v=${version}`,
    /** The newest signed state of the journal; the browser downloads it. */
    checkpoint: () => `${prefix}/api/v1/journal/checkpoint`,
    apiDocs: () => `${prefix}/api/docs`,
    profile: () => at('/profile'),
    /** The days that differ as an iCalendar file. */
    calendarFile: (siteId?: string) => `${prefix}/api/v1/calendar/days.ics${toSearch({ siteId })}`,
    /** What complainants say about the handling. */
    surveys: (search: SearchParams = {}) => at('/overview/surveys', search),
    /** The same figures as CSV. */
    surveysCsv: (search: SearchParams) => `${prefix}/api/v1/survey-figures.csv${toSearch(search)}`,
    /** The settings, or one page of them. */
    settings: (page?: SettingsPageId, search: SearchParams = {}) =>
      at(page ? `/settings/${page}` : '/settings', search),
  }
}

export const paths = createPaths(organizationPrefix(globalThis.location?.pathname ?? `${unknownPrefix}/`))

/**
 * Where to go after signing in: only a page of this desk, never another site
 * that somebody wrote into the link.
 */
export function safeReturn(base: string, returnTo: string | undefined): string {
  const home = `${base}/`
  if (!returnTo) return home
  const origin = 'https://desk.invalid'
  const target = URL.canParse(returnTo, origin) ? new URL(returnTo, origin) : undefined
  if (target?.origin !== origin || !target.pathname.startsWith(home)) return home
  return target.pathname.startsWith(`${base}/sign-in`) ? home : target.pathname + target.search + target.hash
}
