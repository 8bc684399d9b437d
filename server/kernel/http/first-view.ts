import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import {
  firstViewId,
  unknownPrefix,
  type Drawn,
  type FirstView,
  type FirstViewRenderer,
} from '../../../shared/first-view.ts'

type Asked = Omit<FirstView, 'locale'> & {
  readonly acceptLanguage: string | undefined
  /** The organization's part of the address, `/o/acme` or nothing. */
  readonly prefix: string
}

/** A page that can be read before its script is there; `inline` are the sources that its policy has to allow. */
export type FirstViewPage = {
  readonly html: string
  readonly inline: { readonly scripts: readonly string[]; readonly styles: readonly string[] }
}

type Built = {
  readonly renderer: FirstViewRenderer
  readonly page: string
  readonly styles: string
  readonly theme: string
  readonly begin: string
  readonly script: string
  /** Scripts that Home needs besides, by language. */
  readonly aheadIn: (language: string) => readonly string[]
}

let kept: { readonly builtAt: number; readonly built: Promise<Built> } | undefined

/** Home as a whole page: the built `index.html` with Home drawn in it, its styles and its data. */
export async function firstViewPage(
  folder: URL,
  { prefix, acceptLanguage, ...view }: Asked,
): Promise<FirstViewPage> {
  const { mtimeMs: builtAt } = await stat(new URL('index.html', folder))
  // A web app that was built anew under a running server is read anew.
  if (kept?.builtAt !== builtAt) kept = { builtAt, built: read(folder) }
  const built = await kept.built
  const drawn = await built.renderer.renderHome({ ...view, acceptLanguage })
  return put(built, { drawn, prefix })
}

/** Everything that does not depend on who asks. It is imported at the first Home, not at the start. */
async function read(folder: URL): Promise<Built> {
  const text = (name: string) => readFile(new URL(name, folder), 'utf8')
  const [page, theme, begin, layers, list, renderer] = await Promise.all([
    text('index.html'),
    text('theme.js'),
    text('begin.js'),
    text('layers.css'),
    text('.vite/manifest.json'),
    rendererIn(new URL('server/', folder)),
  ])
  const manifest = JSON.parse(list) as Readonly<Record<string, { readonly file: string }>>
  const sheets = await Promise.all(hrefs(page, sheetOfOurs).map((href) => text(href.slice('/desk/'.length))))
  const fileOf = (ending: string) =>
    Object.entries(manifest).flatMap(([name, { file }]) => (name.endsWith(ending) ? [`/desk/${file}`] : []))
  return {
    renderer,
    page,
    theme,
    begin,
    styles: [layers, ...sheets].join('\n'),
    script: hrefs(page, scriptOfOurs).at(-1) ?? '',
    aheadIn: (language) => [...hrefs(page, scriptOfOurs), ...fileOf(`desk-texts/${language}/first`)],
  }
}

async function rendererIn(folder: URL): Promise<FirstViewRenderer> {
  const name = (await readdir(folder)).find((file) => /^on-server-.*\.js$/.test(file))
  if (!name) throw new Error('Home was not built for the server')
  return (await import(new URL(name, folder).href)) as FirstViewRenderer
}

const scriptOfOurs = /<script type="module"[^>]* src="([^"]+)"><\/script>/g
const sheetOfOurs = /<link rel="stylesheet" crossorigin href="([^"]+)">/g
const hrefs = (page: string, pattern: RegExp): string[] =>
  Array.from(page.matchAll(pattern), ([, href = '']) => href)

function put(built: Built, { drawn, prefix }: { drawn: Drawn; prefix: string }): FirstViewPage {
  const { markup, styles, title, view } = drawn
  const { language } = view.me
  const ahead = built.aheadIn(language).join(' ')
  const html = built.page
    .replace('<html lang="en">', () => `<html lang="${language}" data-drawn>`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${asText(title)}</title>`)
    .replace(/<link rel="stylesheet" href="[^"]*layers.css" \/>/, () => `<style>${built.styles}</style>`)
    // Known to be there, so that no page asks for the sheet again.
    .replaceAll(sheetOfOurs, (link) => link.replace('<link', '<link disabled'))
    .replaceAll(scriptOfOurs, '')
    .replace(
      /<script src="[^"]*theme.js"><\/script>/,
      () =>
        `<style>${styles}</style><script>${built.theme}</script>
    <script data-script="${built.script}" data-ahead="${ahead}">${built.begin}</script>`,
    )
    .replace(
      '<div id="app"></div>',
      () => `<div id="app">${markup.replaceAll(`="${unknownPrefix}/`, `="${prefix}/`)}</div>
<script type="application/json" id="${firstViewId}">${asData(view)}</script>`,
    )
  return {
    html,
    inline: { scripts: [built.theme, built.begin].map(hashOf), styles: [built.styles, styles].map(hashOf) },
  }
}

const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`

const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** JSON that ends no script element and no line of one, whatever people have written. */
const asData = (value: unknown): string =>
  JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
