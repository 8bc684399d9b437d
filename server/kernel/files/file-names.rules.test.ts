import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import { cleanFileName, downloadHeaders, downloadName, inlineImageHeaders } from './file-names.rules.ts'

describe('a file name', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['photo.jpg', 'photo.jpg'],
    ['C:\\fakepath\\Fatura 2026.pdf', 'Fatura 2026.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['/etc/', 'file'],
    ['..', 'file'],
    ['', 'file'],
    ['.htaccess', 'htaccess'],
    ['a\r\nb\u0000.txt', 'ab.txt'],
    ['evil\u202Efdp.exe', 'evilfdp.exe'],
    ['a<b>:c"|?*.txt', 'a_b__c____.txt'],
    ['con.txt', '_con.txt'],
    ['NUL', '_NUL'],
    ['console.txt', 'console.txt'],
    ['می\u200cخواهم.pdf', 'می\u200cخواهم.pdf'],
    ['投訴 信.pdf', '投訴 信.pdf'],
    ['name.  ', 'name'],
    ['e\u0301.txt', 'é.txt'],
    ['lone \ud800.txt', 'lone .txt'],
  ]
  for (const [given, expected] of cases) {
    it(`${JSON.stringify(given)} becomes ${JSON.stringify(expected)}`, () => {
      assert.equal(cleanFileName(given), expected)
    })
  }

  it('is cut in its middle and keeps its extension', () => {
    const name = cleanFileName(`${'😀'.repeat(300)}.jpeg`)
    assert.equal(Array.from(name).length, 200)
    assert.ok(name.endsWith('😀.jpeg'))
  })

  it('is always a plain name, and clean when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = cleanFileName(text)
        assert.match(name, /^[^/\\\p{Cc}<>:"|?*\u202e]{1,200}$/u)
        assert.equal(cleanFileName(name), name)
      }),
    )
  })
})

describe('a download', () => {
  const names: readonly (readonly [string, string, string])[] = [
    ['photo.JPG', 'image/jpeg', 'photo.JPG'],
    ['photo.exe', 'image/jpeg', 'photo.exe.jpg'],
    ['run.bat', 'text/plain', 'run.bat.txt'],
    ['page.html', 'text/html', 'page.html.txt'],
    ['drawing.svg', 'image/svg+xml', 'drawing.svg.txt'],
    ['letter', 'application/pdf', 'letter.pdf'],
    ['table.csv', 'text/plain', 'table.csv'],
    ['old.doc', 'application/x-cfb', 'old.doc'],
    ['thing', 'application/x-unknown', 'thing.bin'],
    ['Nr. 5 vom 1.2', 'application/pdf', 'Nr. 5 vom 1.2.pdf'],
  ]
  for (const [fileName, contentType, expected] of names) {
    it(`of ${fileName} that holds ${contentType} is saved as ${expected}`, () => {
      assert.equal(downloadName({ fileName, contentType }), expected)
    })
  }

  it('is saved and never run', () => {
    const headers = downloadHeaders({ fileName: 'x.html', contentType: 'text/html' })
    assert.equal(headers['content-type'], 'text/plain')
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['content-security-policy'], "default-src 'none'; sandbox")
    assert.match(headers['content-disposition'] ?? '', /^attachment;/)
    assert.equal(
      downloadHeaders({ fileName: 'x.svg', contentType: 'image/svg+xml' })['content-type'],
      'text/plain',
    )
  })

  it('carries its name for old and new clients', () => {
    const headers = downloadHeaders({ fileName: "Şikâyet 'a' 100%.pdf", contentType: 'application/pdf' })
    assert.equal(
      headers['content-disposition'],
      `attachment; filename="_ik_yet 'a' 100_.pdf"; filename*=UTF-8''%C5%9Eik%C3%A2yet%20%27a%27%20100%25.pdf`,
    )
  })

  it('has headers of plain ASCII whatever its name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (fileName) => {
        const disposition =
          downloadHeaders({ fileName, contentType: 'image/png' })['content-disposition'] ?? ''
        assert.match(disposition, /^attachment; filename="[ !#$&-[\]-~]+"; filename\*=UTF-8''[\w.%~!-]+$/)
      }),
    )
  })

  it('of a re-encoded image may be shown', () => {
    const headers = inlineImageHeaders({ fileName: 'a.heic', contentType: 'image/jpeg' })
    assert.match(headers['content-disposition'] ?? '', /^inline; filename="a.heic.jpg"/)
  })
})
