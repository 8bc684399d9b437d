import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import sharp from 'sharp'
import type { Page } from 'playwright-core'
import { administrator, openCase, say, setUpInBrowser, signIn } from './desk.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'

let redress: Redress
let page: Page

before(async () => {
  redress = await startRedress()
  await setUpInBrowser(redress, { languages: ['en'], isOnePerson: true })
  page = await redress.visitor()
  await signIn(page, administrator)
  const status = await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({
      kind: 'complaint',
      narrative: 'The pipe leaks.',
      channel: 'phone',
      language: 'en',
      contact: { name: 'Ann' },
    })
    return (await fetch('/api/v1/complaints', { method: 'POST', headers, body })).status
  })
  assert.equal(status, 201)
  await openCase(page, 'pipe')
  const red = await sharp({ create: { width: 60, height: 30, channels: 3, background: '#c00' } })
    .png()
    .toBuffer()
  await page.getByRole('button', { name: say('case.files.add'), exact: true }).click()
  await page
    .getByLabel(say('case.files'))
    .last()
    .setInputFiles([
      { name: 'pipe.png', mimeType: 'image/png', buffer: red },
      { name: 'bill.pdf', mimeType: 'application/pdf', buffer: aPdf('Two euros too much') },
    ])
  await page.getByRole('button', { name: say('case.files.upload') }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})
after(() => redress?.stop())

/** The smallest PDF with one line on it, and a script that a viewer must not run. */
function aPdf(line: string): Buffer {
  const stream = `BT /F1 24 Tf 40 100 Td (${line}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  let text = '%PDF-1.4\n'
  const starts = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj${object}endobj\n`
    return at
  })
  const table = starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(
    `${text}xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`,
  )
}

test('pictures and PDF are seen in place, turned and enlarged by keyboard', async () => {
  await page.getByRole('button', { name: 'pipe.png' }).first().click()
  const viewer = page.getByRole('dialog', { name: 'pipe.png' })
  await viewer.getByRole('img').waitFor()
  await viewer.locator('canvas[width="60"]').waitFor()
  await page.keyboard.press('r')
  await viewer.locator('canvas[width="30"]').waitFor()
  await page.keyboard.press('+')
  await viewer.locator('canvas[width="45"]').waitFor()
  await requireAccessible(page)
})

test('the next file is a PDF: its words are there for who does not see them, and its script is not run', async () => {
  let hasAlerted = false
  page.on('dialog', (dialog) => {
    hasAlerted = true
    void dialog.dismiss()
  })
  await page.keyboard.press('ArrowRight')
  const viewer = page.getByRole('dialog', { name: 'bill.pdf' })
  await viewer.getByText('Two euros too much').waitFor({ state: 'attached' })
  await viewer.locator('canvas[width="400"]').waitFor()
  assert.equal(hasAlerted, false)
  await requireAccessible(page)
  await page.keyboard.press('Escape')
  await viewer.waitFor({ state: 'detached' })
})

test('what is served to be looked at can run nothing', async () => {
  const href = await page.locator('a[download]').first().getAttribute('href')
  const headers = await page.evaluate(async (address) => {
    const answer = await fetch(`${address}?inline=1`)
    return Object.fromEntries(answer.headers)
  }, href ?? '')
  assert.match(headers['content-security-policy'] ?? '', /default-src 'none'; sandbox/)
  assert.equal(headers['x-content-type-options'], 'nosniff')
})
