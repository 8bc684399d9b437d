/** Writes what Outlook packs into winmail.dat ([MS-OXTNEF]), for tests. */
export function tnefWith({
  body,
  html,
  files,
}: {
  body?: string
  html?: string
  files: readonly { title: string; longName?: string; mimeType?: string; data: Buffer; isProperty?: true }[]
}): Buffer {
  const messageProperties = [
    // A named property and one of several values stand before, as they do in the wild.
    Buffer.concat([
      u16(0x101f),
      u16(0x8005),
      Buffer.alloc(16),
      u32(1),
      u32(4),
      wide('a\0'),
      u32(2),
      variable(wide('x\0')),
      variable(wide('yy\0')),
    ]),
    Buffer.concat([u16(0x0b), u16(0x0e1f), u32(1)]),
    ...(body === undefined ? [] : [stringProperty(0x1000, body)]),
    ...(html === undefined
      ? []
      : [Buffer.concat([u16(0x102), u16(0x1013), u32(1), variable(Buffer.from(html))])]),
  ]
  return Buffer.concat([
    u32(0x223e9f78),
    u16(1),
    attribute(1, 0x00089006, u32(0x00010000)),
    attribute(1, 0x00069007, Buffer.concat([u32(65001), u32(0)])),
    attribute(1, 0x00069003, properties(messageProperties)),
    ...files.flatMap(({ title, longName, mimeType, data, isProperty }) => [
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x00018010, Buffer.from(`${title}\0`)),
      ...(isProperty ? [] : [attribute(2, 0x0006800f, data)]),
      attribute(
        2,
        0x00069005,
        properties([
          ...(longName ? [stringProperty(0x3707, longName)] : []),
          ...(mimeType ? [stringProperty(0x370e, mimeType)] : []),
          ...(isProperty
            ? [
                Buffer.concat([
                  u16(0x0d),
                  u16(0x3701),
                  u32(1),
                  variable(Buffer.concat([Buffer.alloc(16), data])),
                ]),
              ]
            : []),
        ]),
      ),
    ]),
  ])
}

function attribute(level: number, id: number, data: Buffer): Buffer {
  const sum = data.reduce((total, byte) => (total + byte) & 0xffff, 0)
  return Buffer.concat([Buffer.from([level]), u32(id), u32(data.length), data, u16(sum)])
}

const properties = (all: readonly Buffer[]): Buffer => Buffer.concat([u32(all.length), ...all])
const stringProperty = (id: number, text: string): Buffer =>
  Buffer.concat([u16(0x1f), u16(id), u32(1), variable(wide(`${text}\0`))])
const variable = (data: Buffer): Buffer =>
  Buffer.concat([u32(data.length), data, Buffer.alloc((4 - (data.length % 4)) % 4)])
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
