import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const packages = createRequire(import.meta.url)

/**
 * Vazirmatn rather than Noto Naskh Arabic: the latter draws dots as glyphs of their own, and then readers and
 * screen readers get letters twice from the PDF.
 * One folder per font file and weight; the compiler reads names at start and a file only when a text needs it.
 */
export const fontFolders = [
  ['noto-sans', '400Regular'],
  ['noto-sans', '400Regular_Italic'],
  ['noto-sans', '600SemiBold'],
  ['noto-sans', '600SemiBold_Italic'],
  ['vazirmatn', '400Regular'],
  ['vazirmatn', '600SemiBold'],
  ['noto-sans-tc', '400Regular'],
  ['noto-sans-tc', '600SemiBold'],
  ['noto-emoji', '400Regular'],
].map(([family = '', weight = '']) => folderOf(family, weight))

function folderOf(family: string, weight: string): string {
  return join(dirname(packages.resolve(`@expo-google-fonts/${family}/package.json`)), weight)
}

type Coverage = (codePoint: number) => boolean

/**
 * Says whether one of the document fonts can show all these characters together. PDF/A and PDF/UA forbid a page
 * with a missing glyph, so texts are checked before they are set. Chinese is looked up last: its file is large.
 */
export function coversCluster(cluster: string): boolean {
  return families.some((coverage) => {
    for (const character of cluster) {
      const codePoint = character.codePointAt(0) ?? 0
      if (isPrivate(codePoint) || !(isInvisible(codePoint) || coverage(codePoint))) return false
    }
    return true
  })
}

const families: Coverage[] = ['noto-sans', 'vazirmatn', 'noto-emoji', 'noto-sans-tc'].map((family) => {
  let coverage: Coverage | undefined
  return (codePoint) => (coverage ??= readCoverage(folderOf(family, '400Regular')))(codePoint)
})

/** Soft hyphen, joiners and direction marks: shaping uses them up and no glyph is drawn. */
function isInvisible(codePoint: number): boolean {
  return codePoint === 0xad || (codePoint >= 0x200b && codePoint <= 0x200f)
}

/** PDF/A-2 refuses private characters even where a font has a picture for them. */
function isPrivate(codePoint: number): boolean {
  return (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint >= 0xf0000
}

/** Reads the character map of the folder's font. Source: OpenType 1.9, `cmap`, formats 4 and 12. */
function readCoverage(folder: string): Coverage {
  const file = readdirSync(folder).find((name) => name.endsWith('.ttf'))
  if (!file) throw new Error(`no font in ${folder}`)
  const font = readFileSync(join(folder, file))
  const covered = new Uint8Array(0x110000 >> 3)
  const cmap = tableOffset(font, 'cmap')
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    const format = font.readUInt16BE(subtable)
    if (format === 4) markSegments(font, subtable, covered)
    if (format === 12) markGroups(font, subtable, covered)
  }
  return (codePoint) => ((covered[codePoint >> 3] ?? 0) & (1 << (codePoint & 7))) !== 0
}

function tableOffset(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + index * 16
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`font without ${tag}`)
}

function markSegments(font: Buffer, subtable: number, covered: Uint8Array): void {
  const doubled = font.readUInt16BE(subtable + 6)
  const ends = subtable + 14
  const starts = ends + doubled + 2
  const deltas = starts + doubled
  const offsets = deltas + doubled
  for (let segment = 0; segment < doubled; segment += 2) {
    const start = font.readUInt16BE(starts + segment)
    const end = Math.min(font.readUInt16BE(ends + segment), 0xfffe)
    const offset = font.readUInt16BE(offsets + segment)
    const delta = font.readUInt16BE(deltas + segment)
    for (let code = start; code <= end; code++) {
      const glyph =
        offset === 0 ? code + delta : font.readUInt16BE(offsets + segment + offset + (code - start) * 2)
      if ((glyph & 0xffff) !== 0) mark(covered, code)
    }
  }
}

function markGroups(font: Buffer, subtable: number, covered: Uint8Array): void {
  for (let group = 0; group < font.readUInt32BE(subtable + 12); group++) {
    const at = subtable + 16 + group * 12
    const end = font.readUInt32BE(at + 4)
    for (let code = font.readUInt32BE(at); code <= end; code++) mark(covered, code)
  }
}

function mark(covered: Uint8Array, codePoint: number): void {
  covered[codePoint >> 3] = (covered[codePoint >> 3] ?? 0) | (1 << (codePoint & 7))
}
