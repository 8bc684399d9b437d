const width = 30

/** Draws how far a long command has got; where nobody watches, one line in a hundred. */
export function showProgress(done: number, count: number): void {
  const step = Math.max(1, Math.floor(count / 100))
  if (!process.stderr.isTTY && done % step !== 0 && done !== count) return
  const filled = Math.round((done / count) * width)
  process.stderr.write(
    `\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${count}${done === count ? '\n' : ''}`,
  )
}
