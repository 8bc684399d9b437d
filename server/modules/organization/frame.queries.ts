import type { FastifyRequest } from 'fastify'
import { isLanguage, type Language } from '../../../shared/languages.ts'
import type { Ctx } from '../../kernel/ctx.ts'
import { inRead } from '../../kernel/ctx.ts'
import type { Frame } from '../../kernel/html/page.ts'
import { organizationOf, type Organization } from './organization.queries.ts'

/** What a complainant's page needs of its organization and its address. */
export type PortalVisit = { readonly organization: Organization; readonly frame: Frame }

/** The page frame for a request below `/{language}/`. An organization that lacks the language answers in its own. */
export async function portalVisit(ctx: Ctx, request: FastifyRequest): Promise<PortalVisit> {
  const organization = await inRead(ctx, organizationOf)
  return { organization, frame: frameFor(ctx, organization, request) }
}

/** The frame for a known organization; the language comes from the address, else from the browser. */
export function frameFor(ctx: Pick<Ctx, 'now'>, organization: Organization, request: FastifyRequest): Frame {
  const [, first = ''] = request.url.split(/[/?]/)
  const language =
    isLanguage(first) && organization.languages.includes(first)
      ? first
      : preferredLanguage(organization, request)
  const rest = isLanguage(first) ? request.url.slice(first.length + 1) || '/' : '/'
  return {
    language,
    wordSet: organization.wordSet,
    base: request.organizationSlug ? `/o/${request.organizationSlug}` : '',
    path: rest,
    organization: {
      name: organization.name,
      hasLogo: organization.logoFileKey !== null,
      accent: organization.accentColor,
      timeZone: organization.timeZone,
    },
    languages: organization.languages,
    now: ctx.now,
  }
}

/** The best of the organization's languages for a visitor: as kept from an earlier visit, as the browser asks, or the default. */
export function preferredLanguage(
  organization: { readonly languages: readonly Language[]; readonly defaultLanguage: Language },
  request: FastifyRequest,
): Language {
  const kept = request.cookies['__Host-language'] ?? request.cookies.language
  if (kept && isLanguage(kept) && organization.languages.includes(kept)) return kept
  const wanted = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=')
      return { tag: tag.toLowerCase(), quality: quality ? Number(quality) : 1 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { tag } of wanted) {
    const match = organization.languages.find(
      (language) =>
        tag === language.toLowerCase() || tag.split('-')[0] === language.split('-')[0]?.toLowerCase(),
    )
    if (match) return match
  }
  return organization.defaultLanguage
}
