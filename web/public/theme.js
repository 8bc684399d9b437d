// Runs before the first paint, so that a chosen theme does not flash in after the system's.
try {
  const theme = localStorage.getItem('redress.theme')
  if (theme) document.documentElement.dataset.theme = theme
} catch {
  // Storage can be forbidden; the system's theme then applies.
}

// Below its organization's address, so that the installed app opens that organization's desk.
const manifest = document.createElement('link')
manifest.rel = 'manifest'
manifest.href = `${location.pathname.replace(/^((?:\/o\/[^/]+)?\/desk)(?:\/.*)?$/, '$1')}/manifest.webmanifest`
document.head.append(manifest)

// Who is signed in and what Home says are asked for while the app's script is still on its way; `web/early.ts`
// hands them over. Nobody is signed in on the pages before the desk, every other page asks by itself, and a page that
// the server drew has them.
const [, prefix] = /^((?:\/o\/[^/]+)?)\/desk\/?$/.exec(location.pathname) ?? []
if (prefix !== undefined && !document.documentElement.hasAttribute('data-drawn')) {
  let language = ''
  try {
    language = localStorage.getItem('redress.language') ?? ''
  } catch {
    // The server then answers in English.
  }
  const headers = { accept: 'application/json', 'accept-language': language || navigator.language }
  globalThis.redressEarly = new Map()
  for (const path of ['/api/v1/session', '/api/v1/home'])
    globalThis.redressEarly.set(prefix + path, fetch(prefix + path, { headers, credentials: 'same-origin' }))
  // What is not fetched in the end is no problem of its own.
  for (const answer of globalThis.redressEarly.values()) answer.catch(() => undefined)
}
