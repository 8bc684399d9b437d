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
