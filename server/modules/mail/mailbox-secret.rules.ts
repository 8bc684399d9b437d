import type { OauthClient } from './mailbox.store.ts'

/** What a mailbox is entered with; kept encrypted with the installation key. */
export type MailboxSecret = {
  readonly password?: string
  readonly clientSecret?: string
  readonly refreshToken?: string
  readonly accessToken?: string
  /** Milliseconds since 1970. */
  readonly expiresAt?: number
}

type Place = {
  readonly host: string
  readonly port: number
  readonly username: string
  readonly signIn: 'password' | 'oauth'
  readonly oauth: OauthClient | null
}

export type GivenServer = Place & {
  readonly password?: string | null | undefined
  readonly clientSecret?: string | null | undefined
}

/** Whether these settings lead to another server or account, whose UIDs and secrets are others. */
export const isElsewhere = (
  before: Pick<Place, 'host' | 'port' | 'username'>,
  given: Pick<Place, 'host' | 'port' | 'username'>,
): boolean =>
  before.host.toLowerCase() !== given.host.toLowerCase() ||
  before.port !== given.port ||
  before.username !== given.username

/**
 * What stays of the kept secrets beside those given anew. Kept ones never go to another server, account or
 * provider: who may edit settings but does not know a password could else have it sent to a server of their own.
 */
export function keptSecret(
  given: GivenServer,
  before: (Place & { readonly secret: MailboxSecret }) | null,
): MailboxSecret {
  const isSame = before !== null && !isElsewhere(before, given) && before.signIn === given.signIn
  if (given.signIn === 'password') {
    const password = given.password || (isSame ? before.secret.password : undefined)
    return password ? { password } : {}
  }
  const isSameClient = isSame && sameClient(before.oauth, given.oauth)
  const clientSecret = given.clientSecret || (isSameClient ? before.secret.clientSecret : undefined)
  const { refreshToken, accessToken, expiresAt } = isSameClient ? before.secret : {}
  return {
    ...(clientSecret && { clientSecret }),
    ...(refreshToken && { refreshToken }),
    ...(accessToken && { accessToken }),
    ...(expiresAt && { expiresAt }),
  }
}

const sameClient = (one: OauthClient | null, other: OauthClient | null): boolean =>
  one?.provider === other?.provider &&
  one?.clientId === other?.clientId &&
  one?.authorizeUrl === other?.authorizeUrl &&
  one?.tokenUrl === other?.tokenUrl
