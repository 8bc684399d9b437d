import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { pagesOfPdf, textOfPdf } from '../../kernel/documents/pdf-text.ts'
import { testMachine, type Staff, type TestMachine } from '../../../test/harness.ts'
import { ensureCalendar } from '../deadlines/calendar.commands.ts'
import { recordComplaint, type NewFeedback } from '../complaints/commands/record-complaint.ts'

let test: TestMachine
let handler: Staff

before(async () => {
  test = await testMachine()
  await ensureCalendar(test.ctx())
  handler = await test.staff('handler')
})
after(() => test.stop())

const aComplaint = (given: Partial<NewFeedback> = {}) =>
  recordComplaint(test.ctx({ kind: 'public' }), {
    kind: 'complaint',
    channel: 'web',
    language: 'en',
    narrative: 'The heating has been cold for nine days and nobody came.',
    contact: { name: 'Ada Lindqvist', email: 'ada@example.org', phone: null, address: null },
    ...given,
  })

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

function upload(complaintId: string, files: readonly { name: string; content: Buffer }[], as = handler) {
  const boundary = 'xxxxredressxxxx'
  const payload = Buffer.concat([
    ...files.flatMap(({ name, content }) => [
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`,
      ),
      content,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
  return test.inject({
    method: 'POST',
    url: `/api/v1/complaints/${complaintId}/files`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload,
    as,
  })
}

describe('files of a case', () => {
  it('are taken by staff and come back as downloads only', async () => {
    const { id } = await aComplaint()
    const added = await upload(id, [{ name: '../radiator.exe', content: png }])
    assert.equal(added.statusCode, 201, added.body)
    const [item] = added.json<{ items: { id: string; name: string }[] }>().items
    assert.equal(item?.name, 'radiator.exe')
    const got = await test.inject({ url: `/api/v1/complaints/${id}/files/${item.id}`, as: handler })
    assert.equal(got.statusCode, 200)
    assert.deepEqual(got.rawPayload, png)
    assert.match(String(got.headers['content-disposition']), /^attachment; filename="radiator.exe.png"/)
    assert.equal(got.headers['x-content-type-options'], 'nosniff')
    assert.equal(got.headers['content-security-policy'], "default-src 'none'; sandbox")
  })

  it('are shown inline only as pictures made anew', async () => {
    const { id } = await aComplaint()
    const added = await upload(id, [{ name: 'a.png', content: png }])
    const [item] = added.json<{ items: { id: string }[] }>().items
    const got = await test.inject({ url: `/api/v1/complaints/${id}/files/${item?.id}?inline=1`, as: handler })
    assert.match(String(got.headers['content-disposition']), /^inline/)
    assert.notDeepEqual(got.rawPayload, png)
  })

  it('are refused in words when their content is not allowed', async () => {
    const { id } = await aComplaint()
    const refused = await upload(id, [{ name: 'run.png', content: Buffer.from('MZ\0\0\x01\x02\x03\xff') }])
    assert.equal(refused.json<{ code: string }>().code, 'files.typeNotAllowed')
  })

  it('do not exist for people who may not see the case', async () => {
    const { id } = await aComplaint()
    const added = await upload(id, [{ name: 'a.png', content: png }])
    const [item] = added.json<{ items: { id: string }[] }>().items
    const url = `/api/v1/complaints/${id}/files/${item?.id}`
    const frontLine = await test.staff('frontLine')
    assert.equal((await test.inject({ url, as: frontLine })).statusCode, 404)
    assert.equal((await upload(id, [{ name: 'a.png', content: png }], frontLine)).statusCode, 403)
    const other = await aComplaint()
    assert.equal((await test.inject({ url: url.replace(id, other.id), as: handler })).statusCode, 404)
  })
})

describe('printed documents', () => {
  it('prints a case as a follow-up form, in another language too', async () => {
    const { id } = await aComplaint({ orderNumber: 'A-4711' })
    const got = await test.inject({ url: `/api/v1/complaints/${id}/follow-up.pdf`, as: handler })
    assert.equal(got.statusCode, 200, got.body.slice(0, 300))
    const text = textOfPdf(got.rawPayload)
    for (const part of ['Follow-up form', 'A-4711', 'nine days', 'Ada Lindqvist', 'Not recorded'])
      assert.ok(text.includes(part), `${part} in ${text}`)
    const arabic = await test.inject({
      url: `/api/v1/complaints/${id}/follow-up.pdf?language=ar`,
      as: handler,
    })
    assert.equal(arabic.statusCode, 200)
    assert.equal((await test.inject({ url: `/api/v1/complaints/${id}/follow-up.pdf` })).statusCode, 401)
  })

  it('prints posters and the paper form in every language', async () => {
    for (const language of ['en', 'fa', 'zh-TW', 'el']) {
      const poster = await test.inject({ url: `/api/v1/posters.pdf?language=${language}`, as: handler })
      assert.equal(pagesOfPdf(poster.rawPayload), 1, language)
      const form = await test.inject({ url: `/${language}/complaint-form.pdf` })
      assert.equal(form.statusCode, 200, form.body)
      assert.ok(pagesOfPdf(form.rawPayload) >= 2)
    }
    const unknown = '0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000'
    const missing = await test.inject({ url: `/api/v1/posters.pdf?site=${unknown}`, as: handler })
    assert.equal(missing.statusCode, 404)
  })
})
