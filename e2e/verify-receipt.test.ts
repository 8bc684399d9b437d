import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { textIn } from '../shared/i18n/text.ts'
import { requireAccessible, startRedress, type Redress } from './redress.ts'
import { setUpInBrowser } from './desk.ts'

let redress: Redress
let folder: string

before(async () => {
  redress = await startRedress()
  folder = await mkdtemp(path.join(tmpdir(), 'redress receipts '))
  await setUpInBrowser(redress, { languages: ['en', 'tr', 'ar'] })
})
after(async () => {
  await redress?.stop()
  if (folder) await rm(folder, { recursive: true, force: true })
})

type Way = { language: 'en' | 'ar'; javaScript: boolean; width: number }

/** Presses a link or button that saves a file, and returns where it is. */
async function saved(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name, exact: true }).click()
  const download = await waiting
  const file = path.join(folder, `${Math.random()}-${download.suggestedFilename()}`)
  await download.saveAs(file)
  return file
}

async function file(page: Page, { language }: Way) {
  const t = textIn(language)
  await page.goto(`/${language}/complain`)
  await page.getByLabel(t('complain.whatHappened.label.complaint')).fill('The water is brown.')
  await page.getByLabel(t('complain.anonymous.label')).check()
  await page.getByRole('button', { name: t('complain.send.complaint') }).click()
  await page.getByRole('heading', { name: t('receipt.title.complaint') }).waitFor()
  await page.locator('summary', { hasText: t('proof.receipt.title') }).click()
  await requireAccessible(page)
  await requireNoOverflow(page)
  return t
}

const requireNoOverflow = async (page: Page) =>
  assert.ok(
    await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'),
    'nothing sticks out',
  )

const ways: readonly Way[] = [
  { language: 'en', javaScript: false, width: 320 },
  { language: 'ar', javaScript: true, width: 360 },
]
for (const way of ways) {
  test(`a receipt is checked in ${way.language}, ${way.javaScript ? 'in the browser' : 'without JavaScript'}`, async () => {
    const page = await redress.visitor({ javaScript: way.javaScript, width: way.width })
    const t = await file(page, way)
    const receipt = await readFile(await saved(page, t('proof.receipt.save')), 'utf8')
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url())
    })
    const check = async (text: string, verdict: 'good' | 'bad') => {
      await page.getByLabel(t('verify.text.label'), { exact: true }).fill(text)
      await page.getByRole('button', { name: t('verify.button') }).click()
      await page.getByRole('heading', { name: t(`verify.verdict.${verdict}`) }).waitFor()
      await requireAccessible(page)
      await requireNoOverflow(page)
    }
    await page.getByRole('link', { name: t('proof.receipt.check') }).click()
    await page.getByRole('heading', { name: t('verify.verdict.good') }).waitFor()
    await page.goto(`/${way.language}/verify-receipt`)
    await requireAccessible(page)
    await check(receipt, 'good')
    await check(receipt.replace(/"recordedAt": "\d+/, '"recordedAt": "1999'), 'bad')
    await page.getByLabel(t('verify.text.label'), { exact: true }).fill('{"type":"redress-receipt"')
    await page.getByRole('button', { name: t('verify.button') }).click()
    await page.getByRole('alert').getByText(t('error.verify.unreadable')).waitFor()
    assert.equal(sent.length > 0, !way.javaScript, 'with JavaScript nothing leaves the device')
  })
}

test('once it is sealed, the proof is checked from a file, without a server', async () => {
  const way = { language: 'en', javaScript: true, width: 1280 } as const
  const page = await redress.visitor(way)
  const t = await file(page, way)
  const proof = async () => {
    await page.goto('/en/track/case')
    const summary = page.locator('summary', { hasText: t('proof.record.title') })
    const save = page.getByRole('link', { name: t('proof.record.save') })
    for (let tries = 0; tries < 20; tries += 1) {
      await summary.click()
      if (await save.isVisible()) break
      await page.waitForTimeout(500)
      await page.reload()
    }
    await requireAccessible(page)
    return saved(page, t('proof.record.save'))
  }
  const older = await proof()
  await file(await redress.visitor(way), way)
  await page.waitForTimeout(3000)
  const newer = await proof()
  await page.goto('/en/verify-receipt')
  const verifier = await saved(page, t('verify.offline.page'))
  const keys = await saved(page, t('verify.offline.keys'))
  assert.ok((await stat(verifier)).size <= 50_000, 'the file stays small')

  const offline = await redress.visitor(way)
  await offline.context().setOffline(true)
  await offline.goto(pathToFileURL(verifier).href)
  await requireAccessible(offline)
  const check = async (files: readonly string[]) => {
    await offline
      .getByLabel(t('verify.files.label'))
      .first()
      .setInputFiles([...files])
    await offline.getByLabel(t('verify.files.label')).last().setInputFiles([keys])
    await offline.getByRole('button', { name: t('verify.button') }).click()
    await offline.locator('.report').waitFor()
    await requireAccessible(offline)
    return offline.locator('.report').innerText()
  }
  assert.match(await check([newer]), new RegExp(`${t('verify.verdict.good')}[^]*${t('verify.words.good')}`))
  const both = await check([older, newer])
  const address = /https?:\S+from=\d+&to=\d+/.exec(both)?.[0] ?? ''
  assert.match(both, new RegExp(t('verify.verdict.open')))
  await page.goto('/en/verify-receipt')
  const link = await (await page.request.get(address)).text()
  await offline.getByLabel(t('verify.text.label'), { exact: true }).fill(link)
  assert.match(await check([older, newer]), new RegExp(t('verify.verdict.good')))
  const { words: _, ...rest } = JSON.parse(await readFile(newer, 'utf8')) as { words: string }
  await offline
    .getByLabel(t('verify.text.label'), { exact: true })
    .fill(JSON.stringify({ ...rest, words: 'Other.' }))
  assert.match(await check([]), new RegExp(`${t('verify.verdict.bad')}[^]*${t('verify.words.bad')}`))
})
