import { safeExtensionsOf } from './file-types.rules.ts'

const maxNameLength = 200
const maxExtensionLength = 20
// Control characters, direction marks that could show "exe.pdf" for "fdp.exe", and invisible blanks.
// Joiners (200c, 200d) stay: Persian, Indic scripts and emoji need them.
const hidden =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu
const reserved = /[<>:"|?*]/g
const windowsDevice = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A file name that is only a name: no folders, control or direction characters, nothing that a file system
 * refuses, at most 200 characters with the extension kept. What is left of nothing is `file`.
 */
export function cleanFileName(given: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(hidden, '')
    .replace(reserved, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const name = windowsDevice.test(plain) ? `_${plain}` : plain
  return name === '' ? 'file' : shortened(name)
}

function shortened(name: string): string {
  const characters = Array.from(name)
  if (characters.length <= maxNameLength) return name
  const { stem, extension } = split(name)
  const ending = extension === '' ? '' : `.${extension}`
  return (
    Array.from(stem)
      .slice(0, maxNameLength - ending.length)
      .join('')
      .trimEnd() + ending
  )
}

/** The extension without its dot; empty when there is none, or what follows the last dot is no extension. */
function split(name: string): { stem: string; extension: string } {
  const at = name.lastIndexOf('.')
  const extension = name.slice(at + 1)
  const isExtension = at > 0 && extension.length <= maxExtensionLength && /^[A-Za-z0-9]+$/.test(extension)
  return isExtension ? { stem: name.slice(0, at), extension } : { stem: name, extension: '' }
}

/**
 * The name under which a file is downloaded: it ends as its content says, so that `photo.exe` with a picture
 * inside becomes `photo.exe.jpg` and a script in plain text becomes `run.bat.txt`.
 */
export function downloadName({ fileName, contentType }: { fileName: string; contentType: string }): string {
  const name = cleanFileName(fileName)
  const [usual, ...others] = safeExtensionsOf(contentType)
  const { extension } = split(name)
  if ([usual, ...others].includes(extension.toLowerCase())) return name
  return cleanFileName(
    `${Array.from(name)
      .slice(0, maxNameLength - usual.length - 1)
      .join('')}.${usual}`,
  )
}

/**
 * The headers of every download. It is saved, never shown: the browser neither guesses another type nor runs
 * anything, should it be opened in a tab after all.
 */
export function downloadHeaders(file: { fileName: string; contentType: string }): Record<string, string> {
  return {
    'content-type': servedType(file.contentType),
    'content-disposition': contentDisposition('attachment', downloadName(file)),
    ...guardingHeaders,
  }
}

/** The headers of an image made by `reencodeImage`, the only content that is shown inside a page. */
export function inlineImageHeaders(image: { fileName: string; contentType: string }): Record<string, string> {
  return {
    'content-type': image.contentType,
    'content-disposition': contentDisposition('inline', downloadName(image)),
    ...guardingHeaders,
  }
}

const guardingHeaders = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'private, no-store',
}

/** What could act as a page is served as text. */
const servedType = (contentType: string) =>
  contentType === 'text/html' || contentType === 'image/svg+xml' ? 'text/plain' : contentType

/** RFC 6266: a plain name for old clients, the true one in RFC 8187 form. */
function contentDisposition(kind: 'attachment' | 'inline', name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/gu, '_').replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
