import type { pack, extract } from 'tar-stream'

type Sink = ReturnType<typeof extract> | ReturnType<ReturnType<typeof pack>['entry']>

/** Waits until a tar stream takes more, or never will again. */
export const roomIn = (sink: Sink): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      sink.off('drain', done)
      sink.off('close', done)
      resolve()
    }
    sink.on('drain', done)
    sink.on('close', done)
  })
