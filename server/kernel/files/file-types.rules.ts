/**
 * What may be uploaded, by content, with the extensions that fit; the first is used when a name has none of
 * them. Programs, installers, shortcuts and documents with declared macros are missing on purpose.
 */
const allowedTypes = new Map<string, readonly [string, ...string[]]>(
  Object.entries({
    'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
    'image/png': ['png'],
    'image/apng': ['png', 'apng'],
    'image/gif': ['gif'],
    'image/webp': ['webp'],
    'image/avif': ['avif'],
    'image/heic': ['heic', 'heif'],
    'image/heif': ['heif', 'heic'],
    'image/heic-sequence': ['heic', 'heif'],
    'image/heif-sequence': ['heif', 'heic'],
    'image/tiff': ['tif', 'tiff'],
    'image/bmp': ['bmp'],
    'image/svg+xml': ['txt'],
    'application/pdf': ['pdf'],
    'application/rtf': ['rtf'],
    // Word, Excel, PowerPoint and Outlook before 2007 share one container.
    'application/x-cfb': ['doc', 'xls', 'ppt', 'pps', 'msg', 'vsd', 'pub', 'mpp'],
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
    'application/vnd.openxmlformats-officedocument.presentationml.slideshow': ['ppsx'],
    'application/vnd.oasis.opendocument.text': ['odt'],
    'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
    'application/vnd.oasis.opendocument.presentation': ['odp'],
    'application/vnd.oasis.opendocument.graphics': ['odg'],
    'application/vnd.apple.pages': ['pages'],
    'application/vnd.apple.numbers': ['numbers'],
    'application/vnd.apple.keynote': ['key'],
    'application/xml': ['xml'],
    'application/zip': ['zip'],
    'message/rfc822': ['eml'],
    'text/plain': ['txt', 'text', 'log', 'md', 'csv', 'tsv', 'json', 'srt'],
    'text/csv': ['csv', 'tsv', 'txt', 'tab'],
    'text/html': ['txt'],
    'text/calendar': ['ics'],
    'text/vcard': ['vcf'],
    'text/vtt': ['vtt'],
    'audio/mpeg': ['mp3', 'mp2', 'mpga'],
    'audio/mp4': ['m4a', 'mp4'],
    'audio/x-m4a': ['m4a', 'mp4'],
    'audio/wav': ['wav'],
    'audio/ogg': ['ogg', 'oga', 'opus', 'spx'],
    'audio/flac': ['flac'],
    'audio/aac': ['aac'],
    'audio/amr': ['amr'],
    'video/mp4': ['mp4', 'm4v'],
    'video/x-m4v': ['m4v', 'mp4'],
    'video/quicktime': ['mov', 'qt'],
    'video/webm': ['webm', 'weba'],
    'video/matroska': ['mkv', 'mka'],
    'video/3gpp': ['3gp'],
    'video/3gpp2': ['3g2'],
    'video/vnd.avi': ['avi'],
    'video/mpeg': ['mpg', 'mpeg'],
    'video/ogg': ['ogv', 'ogg'],
  }),
)

/** Whether a file with this content may be kept. */
export const isAllowedType = (contentType: string): boolean => allowedTypes.has(contentType)

/** The extensions that fit the content, the usual one first. Unknown content is only bytes. */
export const safeExtensionsOf = (contentType: string): readonly [string, ...string[]] =>
  allowedTypes.get(contentType) ?? ['bin']

/** Formats that `file-type` knows and that are themselves written in plain characters. */
const textualFormats = new Set([
  'application/pdf',
  'application/rtf',
  'application/postscript',
  'application/eps',
  'application/x-ms-regedit',
  'application/pgp-encrypted',
  'text/calendar',
  'text/vcard',
  'text/vtt',
])

/**
 * The content type from the first bytes of a file and from what `file-type` found by its magic numbers.
 * Text wins over short magic numbers: a letter that begins with "BM" is no bitmap. Undefined: unknown bytes.
 */
export function contentTypeOf({
  sample,
  magicType,
}: {
  sample: Uint8Array
  magicType: string | undefined
}): string | undefined {
  const magic = magicType?.split(';', 1)[0]
  if (magic === 'application/x-cfb') return isInstaller(sample) ? 'application/x-msi' : magic
  const text = textOf(sample)
  if (text === undefined || (magic !== undefined && textualFormats.has(magic))) return magic
  return textTypeOf(text)
}

/** The sample as characters, or undefined when it holds bytes that no text has. */
function textOf(sample: Uint8Array): string | undefined {
  const [first, second] = sample
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : ''
  // Latin-1 gives every byte a character, so texts in old code pages count as text too.
  const text = new TextDecoder(utf16 === '' ? 'latin1' : utf16).decode(sample)
  // Tab, line feed, form feed, carriage return, and the escapes of ISO-2022-JP are at home in texts.
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/.test(text)
    ? undefined
    : text.replace(/^\u00ef\u00bb\u00bf|^\ufeff/, '')
}

function textTypeOf(text: string): string {
  const start = text.slice(0, 16_384)
  if (start.startsWith('#!')) return 'text/x-script'
  if (/^\s*</.test(start)) {
    if (/<svg[\s>]/i.test(start)) return 'image/svg+xml'
    if (/<(!doctype\s+html|html|head|body|script|iframe|form)[\s>]/i.test(start)) return 'text/html'
    if (/^\s*<\?xml\s/.test(start)) return 'application/xml'
  }
  if (isMail(start)) return 'message/rfc822'
  return isCsv(start) ? 'text/csv' : 'text/plain'
}

/** A block of mail headers that says who sent it and when or as what. */
function isMail(text: string): boolean {
  const head = text.replace(/^From [^\n]*\n/, '').split(/\r?\n\r?\n/, 1)[0] ?? ''
  const lines = head.split(/\r?\n/)
  if (!lines.every((line) => /^[!-9;-~]+:/.test(line) || /^[ \t]/.test(line))) return false
  const names = new Set(lines.map((line) => line.split(':', 1)[0]?.toLowerCase()))
  return names.has('from') && ['date', 'message-id', 'received'].some((name) => names.has(name))
}

/** At least two lines, all with the same number of one separator; three when it is a lone comma. */
function isCsv(text: string): boolean {
  const lines = text
    .split(/\r?\n/)
    .slice(0, 20)
    .filter((line) => line.trim() !== '')
  return [',', ';', '\t'].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1)
    const [first = 0] = counts
    return first > 0 && counts.every((count) => count === first) && lines.length >= (first === 1 ? 3 : 2)
  })
}

/** Windows installers use the container of old Office files; the class id of their root tells them apart. */
function isInstaller(sample: Uint8Array): boolean {
  const view = new DataView(sample.buffer, sample.byteOffset, sample.byteLength)
  if (view.byteLength < 512) return false
  const sectorSize = 2 ** Math.min(view.getUint16(30, true), 16)
  const classId = (view.getUint32(48, true) + 1) * sectorSize + 80
  // A directory beyond the sample cannot be judged, and is refused with the installers.
  if (classId + 16 > view.byteLength) return true
  const installers = [0x000c1084, 0x000c1086, 0x000c1082]
  return installers.includes(view.getUint32(classId, true)) && view.getUint32(classId + 8, true) === 0xc0
}
