import { performance } from 'node:perf_hooks'
import v8 from 'node:v8'
import vm from 'node:vm'

const megabyte = 1024 * 1024

export type RestOptions = {
  readonly everyMs?: number
  /** Gives back what it can; takes up to half a second. */
  readonly tidy?: () => void
  /** Bytes that the heap takes from the system. */
  readonly heapBytes?: () => number
}

/** Less than this is not worth a pause while somebody may come back at once. */
const worthwhileBytes = 24 * megabyte
/** Less than this is not worth one at all. */
const littleBytes = 6 * megabyte
const quietShare = 0.05
const quietLooks = 3
/** After so many nobody is about. */
const deepLooks = 20

/**
 * Node keeps what a rush left behind for as long as nothing new needs the room: half as much again as it uses. Once
 * this process has had next to nothing to do for some seconds, it gives that back, once after each rush; and what
 * little came together since, when it has been quiet for long.
 */
export function giveMemoryBack(options: RestOptions = {}): { stop(): void } {
  const { everyMs = 1_000, tidy = collectAll, heapBytes = heldBytes } = options
  let before = performance.eventLoopUtilization()
  let afterLastRest = 0
  let quiet = 0
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, before)
    before = now
    quiet = utilization < quietShare ? quiet + 1 : 0
    const worthwhile = quiet < deepLooks ? worthwhileBytes : littleBytes
    if (quiet < quietLooks || heapBytes() < afterLastRest + worthwhile) return
    tidy()
    afterLastRest = heapBytes()
    before = performance.eventLoopUtilization()
    quiet = 0
  }, everyMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}

const heldBytes = (): number => v8.getHeapStatistics().total_physical_size

type Collect = (how: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

/** V8 offers it only to those who ask, and to a context made afterwards. */
function collectAll(): void {
  v8.setFlagsFromString('--expose-gc')
  const collect = vm.runInNewContext('gc') as Collect
  v8.setFlagsFromString('--no-expose-gc')
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
