import { PassThrough, type Readable } from 'node:stream'

/** One stream of server-sent events to one open page (the WHATWG's EventSource). */
export type LiveStream = {
  /** For the answer: `{ kind: 'content', body, headers: liveHeaders }`. */
  readonly body: Readable
  /** Tells the page something; `data` goes as JSON. What the page does not take in time ends the stream. */
  send(event: string, data: unknown): void
  end(): void
  /** Once, when the page is gone, the time is over or the process ends. */
  whenEnded(action: () => void): void
}

/** All open streams of this process. */
export type LiveStreams = {
  open(): LiveStream
  /** Ends all of them, so that the server can stop; pages come back to another or the next process by themselves. */
  close(): void
}

/** Proxies must neither keep nor gather what passes here; a server that stops waits for no connection of it. */
export const liveHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
  connection: 'close',
} as const

/** A silent line now and then keeps proxies from taking the connection for dead. */
const beatMs = 20_000
/** After it the page comes back with a new request, so that an ended session or a lost role counts soon. */
const lifeMs = 5 * 60_000
/** How soon a page comes back after its stream has ended. */
const comeBackMs = 2_000
const mostWaitingBytes = 64 * 1024

export function openLiveStreams(): LiveStreams {
  const streams = new Set<LiveStream>()
  return {
    open() {
      const stream = liveStream()
      streams.add(stream)
      stream.whenEnded(() => streams.delete(stream))
      return stream
    },
    close() {
      for (const stream of streams) stream.end()
    },
  }
}

function liveStream(): LiveStream {
  const body = new PassThrough()
  const write = (text: string) => {
    if (!body.writable) return
    body.write(text)
    if (body.writableLength + body.readableLength > mostWaitingBytes) body.end()
  }
  write(`retry: ${comeBackMs}\n\n`)
  const beat = setInterval(() => write(': here\n\n'), beatMs)
  const life = setTimeout(() => body.end(), lifeMs)
  const actions: (() => void)[] = [() => clearInterval(beat), () => clearTimeout(life)]
  // `close` comes when the page has gone, and after `end` when everything was taken.
  let isEnded = false
  const ended = () => {
    if (isEnded) return
    isEnded = true
    for (const action of actions) action()
  }
  body.once('close', ended)
  body.once('finish', ended)
  // A page that leaves in the middle of a line is no failure of ours.
  body.on('error', () => {})
  return {
    body,
    send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => void body.end(),
    whenEnded: (action) => void actions.push(action),
  }
}
