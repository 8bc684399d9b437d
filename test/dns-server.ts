import { createSocket } from 'node:dgram'

export type DnsServer = {
  /** `address:port`, for `DNS_SERVERS`. */
  readonly address: string
  /** The texts at each name, each in pieces of at most 255 bytes on the way; change them as you like. */
  readonly texts: Map<string, readonly string[]>
  stop(): Promise<void>
}

/** A real DNS server on loopback that knows texts (TXT) and nothing else (RFC 1035, 4). */
export async function startDnsServer(): Promise<DnsServer> {
  const texts = new Map<string, readonly string[]>()
  const socket = createSocket('udp4')
  socket.on('message', (question, from) => socket.send(answerTo(question, texts), from.port, from.address))
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  return {
    address: `127.0.0.1:${socket.address().port}`,
    texts,
    stop: () => new Promise((resolve) => socket.close(() => resolve())),
  }
}

const headerBytes = 12

function answerTo(question: Buffer, texts: ReadonlyMap<string, readonly string[]>): Buffer {
  const labels: string[] = []
  let at = headerBytes
  for (let length = question.readUInt8(at); length > 0; length = question.readUInt8(at)) {
    labels.push(question.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  const asked = question.subarray(headerBytes, at + 5)
  const found = texts.get(labels.join('.').toLowerCase()) ?? []
  const header = Buffer.alloc(headerBytes)
  question.copy(header, 0, 0, 2)
  // An answer with authority; 3 says that there is no such name.
  header.writeUInt16BE(0x8400 | (found.length > 0 ? 0 : 3), 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(found.length, 6)
  return Buffer.concat([header, asked, ...found.map(textRecord)])
}

function textRecord(text: string): Buffer {
  const pieces = text.match(/.{1,255}/g) ?? ['']
  const data = Buffer.concat(
    pieces.flatMap((piece) => [Buffer.from([piece.length]), Buffer.from(piece, 'latin1')]),
  )
  const head = Buffer.alloc(12)
  // The name of the question, type TXT, class IN, no time to live.
  head.writeUInt16BE(0xc00c, 0)
  head.writeUInt16BE(16, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, data])
}
