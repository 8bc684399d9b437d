import { mkdir, writeFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import sharp from 'sharp'
import { startDemo, type DemoRedress } from './demo.ts'

// A picture of each main screen in light and dark, English and Turkish, on a desktop and a phone, and of the public
// pages in Arabic too, of a demo organization made for it: `npm run screenshots`, some minutes. Look at them before they are committed.

const folder = new URL('../docs/screenshots/', import.meta.url)
const languages = ['en', 'tr', 'ar'] as const
const locales = { en: 'en-GB', tr: 'tr-TR', ar: 'ar' } as const
const themes = ['light', 'dark'] as const
const devices = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const

type Language = (typeof languages)[number]
type Screen = { readonly name: string; readonly path: (on: Places) => string }
type Places = { readonly language: Language; readonly caseId: string }

const desk: readonly Screen[] = [
  { name: 'home', path: () => '/desk/' },
  { name: 'register', path: () => '/desk/register' },
  { name: 'case', path: ({ caseId }) => `/desk/register/${caseId}` },
  { name: 'new-feedback', path: () => '/desk/register/new' },
  { name: 'overview', path: () => '/desk/overview' },
  { name: 'loyalty', path: () => '/desk/customers/loyalty' },
  { name: 'outbox', path: () => '/desk/outbox' },
  { name: 'settings', path: () => '/desk/settings' },
  { name: 'categories', path: () => '/desk/settings/categories' },
]
const portal: readonly Screen[] = [
  { name: 'sign-in', path: () => '/desk/sign-in' },
  { name: 'portal', path: ({ language }) => `/${language}/` },
  { name: 'portal-complain', path: ({ language }) => `/${language}/complain` },
]

const only = process.argv.slice(2)
const isWanted = ({ name }: Screen) => only.length === 0 || only.includes(name)

const demo = await startDemo({ count: 300 })
try {
  await mkdir(folder, { recursive: true })
  const inside = await signedIn(demo)
  for (const language of languages)
    for (const theme of themes)
      for (const device of ['desktop', 'phone'] as const) {
        const look = { language, theme, device }
        // The desk speaks no Arabic yet.
        if (language !== 'ar') await picturesOf(demo, desk.filter(isWanted), { ...look, ...inside })
        const seen = language === 'ar' ? portal.filter(({ name }) => name !== 'sign-in') : portal
        await picturesOf(demo, seen.filter(isWanted), { ...look, cookies: [], caseId: '' })
      }
} finally {
  await demo.stop()
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>
type Look = Places & {
  readonly theme: (typeof themes)[number]
  readonly device: keyof typeof devices
  readonly cookies: Cookies
}

/** The complaints manager, who sees most, and a case in the middle of its way. */
async function signedIn({ browser, url, enter }: DemoRedress): Promise<{ cookies: Cookies; caseId: string }> {
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  await enter(page, 'manager')
  const answer = await page.request.get(`${url}/api/v1/complaints?kind=complaint&status=investigating`)
  const { items } = (await answer.json()) as { items: { id: string }[] }
  const caseId = items[Math.min(2, items.length - 1)]?.id ?? ''
  return { cookies: await context.cookies(), caseId }
}

async function picturesOf(
  { browser, url }: DemoRedress,
  screens: readonly Screen[],
  look: Look,
): Promise<void> {
  const { language, theme, device, cookies } = look
  const context = await browser.newContext({
    ...devices[device],
    colorScheme: theme,
    locale: locales[language],
    timezoneId: 'Europe/Istanbul',
  })
  await context.addInitScript(`localStorage.setItem('redress.language', '${language}')`)
  await context.addCookies(cookies)
  const page = await context.newPage()
  if (cookies.length > 0)
    await page.request.put(`${url}/api/v1/session/language`, {
      data: { language },
      headers: { origin: new URL(url).origin },
    })
  for (const screen of screens) {
    await page.goto(url + screen.path(look))
    await calm(page)
    const picture = await page.screenshot()
    const file = new URL(`${screen.name}-${language}-${theme}-${device}.webp`, folder)
    await writeFile(file, await sharp(picture).webp({ quality: 82, effort: 6 }).toBuffer())
    process.stdout.write(`${file.pathname.split('/').at(-1)}\n`)
  }
  await context.close()
}

/** Until nothing is read or drawn any more. */
async function calm(page: Page): Promise<void> {
  // A case keeps a stream open, so the network is never idle there.
  await page.waitForLoadState('load')
  await page.locator('main').first().waitFor()
  await page.locator('.ui-skeleton').first().waitFor({ state: 'detached' })
  await page.waitForTimeout(900)
}
