import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { testMachine, type TestMachine } from '../../../test/harness.ts'

let redress: TestMachine
before(async () => {
  redress = await testMachine()
})
after(() => redress.stop())

// Without a built app there is nothing to install.
const skip = !existsSync(new URL('../../../web/dist/manifest.webmanifest', import.meta.url))

test('the desk can be installed, also below the address of an organization', { skip }, async () => {
  for (const prefix of ['', '/o/acme']) {
    const url = `${prefix}/desk/manifest.webmanifest`
    const answer = await redress.inject({ method: 'GET', url })
    assert.equal(answer.statusCode, 200, answer.body)
    assert.match(String(answer.headers['content-type']), /^application\/manifest\+json/)
    const { start_url: start, icons } = answer.json<{ start_url: string; icons: { src: string }[] }>()
    const base = `http://desk.invalid${url}`
    assert.equal(new URL(start, base).pathname, `${prefix}/desk/`)
    for (const { src } of icons) {
      const icon = await redress.inject({ method: 'GET', url: new URL(src, base).pathname })
      assert.equal(icon.statusCode, 200)
      assert.match(String(icon.headers['content-type']), /^image\//)
      if (src.endsWith('.png')) assert.deepEqual([...icon.rawPayload.subarray(1, 4)], [0x50, 0x4e, 0x47])
    }
  }
})
