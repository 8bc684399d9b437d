import sanitizeHtml from 'sanitize-html'
import { boundedHtml } from './bounded-html.rules.ts'
import { decodeBytes } from './charset.rules.ts'
import { headerOf } from './headers.rules.ts'
import { contentOf, structureOf, type Leaf } from './structure.rules.ts'

/** Encoded bytes of all HTML of a mail that are shown; the whole stays in the raw mail. */
const mostHtmlBytes = 1_000_000
const mostImageBytes = 3_000_000
const shownImages = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/**
 * The HTML of a mail, made harmless: no scripts, forms, frames or styles that leave their place, no address that is
 * fetched. Pictures that came with the mail are put into the page; those of other servers, which would tell that it
 * is read, are left out. null when the mail has no HTML. To be shown only in a frame of its own all the same.
 */
export function shownHtml(raw: Buffer): string | null {
  const { leaves } = structureOf(raw)
  const bodies = leaves.filter(
    ({ type, disposition }) => type.value === 'text/html' && disposition.value !== 'attachment',
  )
  if (bodies.length === 0) return null
  const images = imagesOf(raw, leaves)
  const rules = rulesWith(images)
  let left = mostHtmlBytes
  const shown: string[] = []
  for (const leaf of bodies) {
    if (left <= 0) break
    const html = decodeBytes(contentOf(raw, leaf, left), leaf.type.params.get('charset') ?? null)
    // An empty part costs something, too.
    left -= leaf.end - leaf.start + 1_000
    shown.push(sanitizeHtml(boundedHtml(html), rules))
  }
  return shown.join('<hr>')
}

/** By content id, as `data:` addresses. */
function imagesOf(raw: Buffer, leaves: readonly Leaf[]): Map<string, string> {
  const images = new Map<string, string>()
  let bytes = 0
  for (const leaf of leaves) {
    const id = headerOf(leaf.headers, 'content-id').replace(/^<|>$/g, '').trim()
    if (id === '' || !shownImages.has(leaf.type.value)) continue
    const content = contentOf(raw, leaf, mostImageBytes)
    bytes += content.length
    if (bytes > mostImageBytes) break
    images.set(id, `data:${leaf.type.value};base64,${content.toString('base64')}`)
  }
  return images
}

const rulesWith = (images: ReadonlyMap<string, string>): sanitizeHtml.IOptions => ({
  allowedTags:
    'a abbr b bdi bdo blockquote br caption center cite code col colgroup dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins li mark ol p pre q s small span strike strong sub sup table tbody td tfoot th thead tr tt u ul'.split(
      ' ',
    ),
  allowedAttributes: {
    '*': ['dir', 'lang', 'align', 'valign', 'title'],
    a: ['href', 'rel', 'target'],
    img: ['src', 'alt', 'width', 'height'],
    td: ['colspan', 'rowspan', 'width', 'height', 'bgcolor'],
    th: ['colspan', 'rowspan', 'width', 'height', 'bgcolor'],
    table: ['width', 'border', 'cellpadding', 'cellspacing', 'bgcolor'],
    font: ['color', 'size'],
  },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['data'] },
  allowProtocolRelative: false,
  nestingLimit: 100,
  nonTextTags: ['style', 'script', 'textarea', 'option', 'noscript', 'title', 'head'],
  transformTags: {
    a: (tagName, { href = '' }) => ({
      tagName,
      attribs: { href, rel: 'noopener noreferrer nofollow', target: '_blank' },
    }),
    img: (tagName, { src = '', ...attribs }) => {
      const own = src.toLowerCase().startsWith('cid:') ? images.get(decodeId(src.slice(4))) : undefined
      const { alt = '', width = '', height = '' } = attribs
      return own
        ? { tagName, attribs: { src: own, alt, width, height } }
        : { tagName: 'span', attribs: {}, text: alt }
    },
  },
})

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
