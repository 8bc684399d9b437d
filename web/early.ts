declare global {
  /** Reads that `public/theme.js` has begun before this script was there, by their addresses. */
  var redressEarly: Map<string, Promise<Response>> | undefined
}

/** The answer of a read that began before this script; each is handed out once. What was refused or lost is asked anew. */
export async function takeEarly(url: string, method: string | undefined): Promise<Response | undefined> {
  const early = method === 'GET' ? globalThis.redressEarly?.get(url) : undefined
  if (!early) return undefined
  globalThis.redressEarly?.delete(url)
  const response = await early.catch(() => undefined)
  return response?.ok ? response : undefined
}
