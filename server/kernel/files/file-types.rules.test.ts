import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fileTypeFromBuffer } from 'file-type'
import { contentTypeOf, isAllowedType, safeExtensionsOf } from './file-types.rules.ts'
import { aCompoundFile, aZip } from './test-files.ts'

const typeOf = async (content: string | Uint8Array) => {
  const sample = Buffer.from(content)
  return contentTypeOf({ sample, magicType: (await fileTypeFromBuffer(sample))?.mime })
}

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
const contentTypes = (type: string) =>
  `<Types><Override PartName="/word/document.xml" ContentType="${type}.main+xml"/></Types>`

const accepted: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['a note', 'Der Zug kam nicht.\nSchade.', 'text/plain'],
  [
    'a Turkish note in an old code page',
    Buffer.from([0xde, 0x69, 0x6b, 0xe2, 0x79, 0x65, 0x74]),
    'text/plain',
  ],
  ['a note of Windows', utf16('Şikâyet\r\n'), 'text/plain'],
  ['a Japanese mail text', Buffer.from('\u001b$B$3$s\u001b(B', 'latin1'), 'text/plain'],
  ['a note that begins with BM', 'BM is what they call it.', 'text/plain'],
  ['a note that begins with MZ', 'MZ-14 was late', 'text/plain'],
  ['a note with a comma in two lines', 'Dear Sir,\nI am angry, really', 'text/plain'],
  ['a table', 'a;b;c\n1;2;3\n', 'text/csv'],
  ['a table with one column break', 'name,age\nx,1\ny,2\n', 'text/csv'],
  ['a page', '<!-- x --><!DOCTYPE html><p>', 'text/html'],
  ['a page with a mark at its start', '\ufeff<html><script>', 'text/html'],
  ['a page dressed as XML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'text/html'],
  [
    'a drawing',
    '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>',
    'image/svg+xml',
  ],
  ['an invoice', '<?xml version="1.0"?><Invoice/>', 'application/xml'],
  ['a mail', 'Received: by x\r\n\tid 1\r\nFrom: a@b.co\r\nSubject: x\r\n\r\nHello', 'message/rfc822'],
  ['a mail from a mailbox file', 'From a@b Thu\nFrom: a@b.co\nDate: x\n\nHello', 'message/rfc822'],
  ['a PDF', '%PDF-1.7\n1 0 obj\n', 'application/pdf'],
  ['rich text', '{\\rtf1\\ansi hello}', 'application/rtf'],
  ['an archive', aZip({ 'a.txt': 'x' }), 'application/zip'],
  [
    'a Word document',
    aZip({
      '[Content_Types].xml': contentTypes(
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ),
    }),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    'an OpenDocument text',
    aZip({ mimetype: 'application/vnd.oasis.opendocument.text' }),
    'application/vnd.oasis.opendocument.text',
  ],
  ['an old Office document', aCompoundFile('document'), 'application/x-cfb'],
]

const refused: readonly (readonly [string, string | Uint8Array])[] = [
  ['a Windows program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])],
  ['a Linux program', Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(60)])],
  ['an installer', aCompoundFile('installer')],
  ['a container that hides its directory', aCompoundFile('document').subarray(0, 600)],
  ['a shell script', '#!/bin/sh\nrm -rf ~\n'],
  ['registry entries', 'REGEDIT4\r\n[x]\r\n'],
  ['a shortcut', Buffer.from('4c0000000114020000000000c000000000000046', 'hex')],
  [
    'a Word document with macros',
    aZip({ '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled') }),
  ],
  ['a Java program', aZip({ 'META-INF/MANIFEST.MF': 'x', 'A.class': 'x' })],
  ['unknown bytes', Buffer.from([1, 2, 3, 0, 255, 254])],
]

describe('content', () => {
  for (const [what, content, expected] of accepted) {
    it(`of ${what} is ${expected} and allowed`, async () => {
      const type = await typeOf(content)
      assert.equal(type, expected)
      assert.equal(isAllowedType(expected), true)
    })
  }

  for (const [what, content] of refused) {
    it(`of ${what} is not allowed`, async () => {
      const type = await typeOf(content)
      assert.equal(type !== undefined && isAllowedType(type), false, type)
    })
  }
})

describe('an extension', () => {
  it('exists for everything allowed, and never makes a page or a program', () => {
    assert.deepEqual(safeExtensionsOf('text/html'), ['txt'])
    assert.deepEqual(safeExtensionsOf('image/svg+xml'), ['txt'])
    assert.deepEqual(safeExtensionsOf('constructor'), ['bin'])
    assert.equal(isAllowedType('constructor'), false)
  })
})
