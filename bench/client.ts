import { connect, type Socket } from 'node:net'

export type Answer = { readonly status: number; readonly body: string }

/** One keep-alive connection that sends one request at a time. */
export type Client = {
  request(method: 'GET' | 'POST', path: string, body?: string, contentType?: string): Promise<Answer>
  close(): void
}

/**
 * HTTP/1.1 as thin as it can be: on two cores every microsecond that the client takes is missing to the server.
 * Knows only answers with a content-length, which are all that Redress's API gives.
 */
export async function openClient({
  port,
  headers,
  from,
}: {
  port: number
  headers: Readonly<Record<string, string>>
  /** Address of this machine to come from. */
  from?: string | undefined
}): Promise<Client> {
  const socket = await opened(port, from)
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `host: 127.0.0.1:${port}\r\nconnection: keep-alive\r\n${lines.join('')}`
  let waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null
  let received: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    received = received.length > 0 ? Buffer.concat([received, chunk]) : chunk
    const answer = readAnswer(received)
    if (!answer) return
    received = Buffer.alloc(0)
    waiting?.resolve(answer)
    waiting = null
  })
  const fail = (error: Error) => {
    waiting?.reject(error)
    waiting = null
  }
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('the server closed the connection')))
  return {
    request: (method, path, body, contentType = 'application/json') =>
      new Promise<Answer>((resolve, reject) => {
        waiting = { resolve, reject }
        const content = body === undefined ? '' : contentHeaders(body, contentType)
        socket.write(`${method} ${path} HTTP/1.1\r\n${head}${content}\r\n${body ?? ''}`)
      }),
    close: () => socket.destroy(),
  }
}

const contentHeaders = (body: string, contentType: string): string =>
  `content-type: ${contentType}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`

function opened(port: number, from = '127.0.0.1'): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: from, noDelay: true })
    socket.once('error', reject)
    socket.once('connect', () => resolve(socket))
  })
}

function readAnswer(received: Buffer): Answer | null {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = received.toString('latin1', 0, end)
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
  if (received.length < end + 4 + length) return null
  return { status: Number(head.slice(9, 12)), body: received.toString('utf8', end + 4, end + 4 + length) }
}
