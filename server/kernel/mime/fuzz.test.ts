import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { test } from 'node:test'
import { chanceOf, mutatedMail } from '../../../test/mutated-mail.ts'
import { readMail } from './read-mail.ts'
import { shownHtml } from './shown-html.ts'

/** More than here: `MAIL_FUZZ_SECONDS=3600 npm test -- --only tests server/kernel/mime/fuzz.test.ts` */
const seconds = Number(process.env['MAIL_FUZZ_SECONDS'] ?? 60)
const seed = Number(process.env['MAIL_FUZZ_SEED'] ?? randomInt(2 ** 31))

test(
  `no accident of a mail crashes or holds up its reading (seed ${seed})`,
  { timeout: (seconds + 60) * 1000 },
  () => {
    const chance = chanceOf(seed)
    const until = performance.now() + seconds * 1000
    let slowest = { ms: 0, raw: '' }
    let count = 0
    while (performance.now() < until) {
      const raw = mutatedMail(chance)
      const before = process.cpuUsage().user
      try {
        const mail = readMail(raw)
        assert.ok(mail.text.isWellFormed() && mail.newText.isWellFormed())
        for (const { start, end } of mail.parts) assert.ok(start <= end && end <= raw.length)
        assert.doesNotMatch(shownHtml(raw) ?? '', /<script|\son\w+=|javascript:|src="http/i)
      } catch (cause) {
        throw new Error(`mail ${count}: ${raw.toString('base64')}`, { cause })
      }
      const ms = (process.cpuUsage().user - before) / 1000
      if (ms > slowest.ms) slowest = { ms, raw: raw.toString('base64') }
      count++
    }
    assert.ok(count > 10)
    assert.ok(slowest.ms < 10_000, `${slowest.ms} ms for ${slowest.raw}`)
  },
)
