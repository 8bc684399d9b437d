import type { BrowserContext } from 'playwright-core'
import { startDemo, type DemoRedress } from './demo.ts'

// How soon Home can be read on a slow machine and line: `npm run paint`, two minutes. Figures and their
// meaning are in docs/performance.md. No test: a shared machine has no second of its own.

/** Lighthouse's fast 3G: 1.6 Mbit/s down, 0.75 up, 150 ms there and back; and a processor four times slower. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
}
const slowness = 4
const rounds = 5

type Seen = {
  readonly useful: number
  readonly taken: number
  readonly shift: number
  readonly received: number
}

/**
 * Runs in the page: useful is the first frame in which the answer of Home and its first rows can be read, told by the
 * task after it; taken is when the desk's script answers to what is pressed.
 */
const watch = `
  globalThis.shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    const isThere = document.querySelector('#content h1') && document.querySelector('#content .ui-table tbody tr')
    if (isThere) setTimeout(() => { globalThis.usefulAt = performance.now() })
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  const press = () => {
    const isTaken = 'redressPressed' in globalThis && redressPressed === undefined
    requestAnimationFrame(isTaken ? () => { globalThis.takenAt = performance.now() } : press)
  }
  requestAnimationFrame(press)
`

const demo = await startDemo({ count: 150 })
try {
  const context = await demo.browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  await demo.enter(page, 'elif')
  for (const kind of ['first visit', 'again'] as const) {
    const seen: Seen[] = []
    for (let round = 0; round < rounds; round++) seen.push(await homeOnASlowLine(demo, context, kind))
    const median = (of: (one: Seen) => number) =>
      seen.map(of).toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? 0
    process.stdout.write(
      `${kind.padEnd(12)} useful after ${median((one) => one.useful).toFixed(0)} ms, pressable after ${median((one) => one.taken).toFixed(0)} ms, layout shift ${median((one) => one.shift).toFixed(3)}, ${(median((one) => one.received) / 1000).toFixed(0)} kB\n`,
    )
  }
} finally {
  await demo.stop()
}

async function homeOnASlowLine(
  { url }: DemoRedress,
  context: BrowserContext,
  kind: 'first visit' | 'again',
): Promise<Seen> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  if (kind === 'first visit') await session.send('Network.clearBrowserCache')
  await session.send('Network.emulateNetworkConditions', line)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  let received = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (received += encodedDataLength))
  await page.addInitScript({ content: watch })
  await page.goto(`${url}/desk/`)
  await page.waitForFunction(() => 'takenAt' in globalThis, undefined, { timeout: 60_000 })
  // What comes late may still push what is there.
  await page.waitForTimeout(1500)
  const seen = await page.evaluate<Omit<Seen, 'received'>>('({ useful: usefulAt, taken: takenAt, shift })')
  await page.close()
  return { ...seen, received }
}
