import type { OauthClient } from './mailbox.store.ts'

export type OauthEndpoints = {
  readonly authorizeUrl: string
  readonly tokenUrl: string
  readonly scope: string
  /** What the provider wants besides, so that a refresh token comes. */
  readonly extra: Readonly<Record<string, string>>
}

/** As Microsoft and Google document for IMAP with XOAUTH2. */
export function endpointsOf(client: OauthClient): OauthEndpoints {
  switch (client.provider) {
    case 'microsoft':
      return {
        authorizeUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
        tokenUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
        scope: 'offline_access https://outlook.office.com/IMAP.AccessAsUser.All',
        extra: {},
      }
    case 'google':
      return {
        authorizeUrl: 'https://accounts.google.com/o/oauth2/v2/auth',
        tokenUrl: 'https://oauth2.googleapis.com/token',
        scope: 'https://mail.google.com/',
        extra: { access_type: 'offline' },
      }
    case 'other':
      return {
        authorizeUrl: client.authorizeUrl ?? '',
        tokenUrl: client.tokenUrl ?? '',
        scope: client.scope ?? 'openid offline_access',
        extra: {},
      }
  }
}

/** Where a person lets Redress in. `prompt=consent`: else a provider that asked before gives no refresh token. */
export function authorizeUrlOf(
  client: OauthClient,
  {
    redirectUrl,
    state,
    challenge,
    username,
  }: { redirectUrl: string; state: string; challenge: string; username: string },
): string {
  const { authorizeUrl, scope, extra } = endpointsOf(client)
  const url = new URL(authorizeUrl)
  const parameters = {
    response_type: 'code',
    client_id: client.clientId,
    redirect_uri: redirectUrl,
    scope,
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    prompt: 'consent',
    login_hint: username,
    ...extra,
  }
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return url.href
}
