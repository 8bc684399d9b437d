import { noAnswer, problemOf } from './api-problem.ts'
import { requestOf, type AnswerOf, type CallInput, type Contract } from './api-request.ts'
import { setReachable } from './connection.ts'
import { takeEarly } from './early.ts'
import { paths } from './paths.ts'

type InputArguments<C extends Contract> =
  object extends CallInput<C> ? [input?: CallInput<C>] : [input: CallInput<C>]

let onSignedOut: () => void = () => undefined

/** What happens when the session has ended meanwhile; set once at start. */
export const whenSignedOut = (action: () => void) => {
  onSignedOut = action
}

/**
 * Calls an endpoint, typed by its contract:
 * `await callApi(closeComplaint, { params: { complaintId }, body: { outcome } })`.
 * Throws an ApiProblem for every refusal and for a lost connection.
 */
export async function callApi<C extends Contract>(
  contract: C,
  ...[input]: InputArguments<C>
): Promise<AnswerOf<C>> {
  const { url, init } = requestOf(contract, input ?? {})
  // Names of categories and the like are answered in the language in which the desk speaks.
  const headers = new Headers(init.headers)
  headers.set('accept-language', document.documentElement.lang)
  const response = await answered(paths.api(url), { ...init, headers })
  const body: unknown = response.status === 204 ? undefined : await parsed(response)
  if (response.ok) return body as AnswerOf<C>
  // A wrong password is answered with 401 too, by the session endpoint itself.
  if (response.status === 401 && contract.path !== '/api/v1/session') onSignedOut()
  throw problemOf(response.status, body)
}

async function answered(url: string, init: RequestInit): Promise<Response> {
  try {
    const response = (await takeEarly(url, init.method)) ?? (await fetch(url, init))
    setReachable(true)
    return response
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    setReachable(false)
    throw Object.assign(noAnswer(), { cause })
  }
}

async function parsed(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}
