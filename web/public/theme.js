// Runs before the first paint, so that a chosen theme does not flash in after the system's.
try {
  const theme = localStorage.getItem('redress.theme')
  if (theme) document.documentElement.dataset.theme = theme
} catch {
  // Storage can be forbidden; the system's theme then applies.
}
