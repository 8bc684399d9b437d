import { foldText } from '../../../shared/search/fold.ts'

// MinHash with bands (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.3 to 3.4): two texts agree
// in a place of their signatures as often as they share words and pairs of words. With 16 bands of 4 places, texts that
// share 80 % meet in a band in 999 of 1,000 cases, those that share 60 % in 89 of 100, unrelated ones hardly ever.
const bandCount = 16
const rowsPerBand = 4
const places = bandCount * rowsPerBand

/** From here on two texts are worth showing beside each other; from 0 to 1. */
export const nearlySame = 0.5

/** Texts of fewer words are alike by chance: "It does not work" says nothing about the matter. */
const fewestWords = 6
/** Long letters differ at their end; what happened stands before. */
const mostWords = 2000

/** Words and pairs of neighbours; in scripts without spaces each character counts as a word. */
function shinglesOf(text: string): Set<number> {
  const words = (foldText(text).match(/\p{Script=Han}|[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, mostWords)
  const shingles = new Set<number>()
  if (words.length < fewestWords) return shingles
  for (const [index, word] of words.entries()) {
    shingles.add(hashOf(word))
    const next = words[index + 1]
    if (next !== undefined) shingles.add(hashOf(`${word} ${next}`))
  }
  return shingles
}

/** FNV-1a over UTF-16 units, mixed so that like words do not give like numbers; 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return mixed(hash)
}

/** The finalizer of MurmurHash3: every bit depends on every other. */
function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** One number for each place that makes its order of all shingles another one; fixed, for signatures are kept. */
const seeds = Uint32Array.from({ length: places }, (_each, index) => mixed((index + 1) * 0x9e3779b9))

export type Likeness = { readonly signature: Buffer; readonly bands: readonly number[] }

/** What a text is compared by; empty where it has too few words. */
export function likenessOf(text: string): Likeness {
  const shingles = shinglesOf(text)
  if (shingles.size === 0) return { signature: Buffer.alloc(0), bands: [] }
  const least = new Uint32Array(places).fill(0xffffffff)
  for (const shingle of shingles)
    for (let place = 0; place < places; place++) {
      const value = mixed(shingle ^ (seeds[place] ?? 0))
      if (value < (least[place] ?? 0)) least[place] = value
    }
  const signature = Buffer.alloc(places * 4)
  for (const [place, value] of least.entries()) signature.writeUInt32LE(value, place * 4)
  return { signature, bands: bandsOf(least) }
}

const bandsOf = (least: Uint32Array): number[] =>
  Array.from({ length: bandCount }, (_each, band) => {
    let hash = mixed(band + 1)
    for (let row = 0; row < rowsPerBand; row++) hash = mixed(hash ^ (least[band * rowsPerBand + row] ?? 0))
    // As PostgreSQL keeps an integer.
    return hash | 0
  })

/** Which share of their words and pairs two texts have in common, as their signatures tell; from 0 to 1, ± 0.06. */
export function sharedShare(one: Buffer, other: Buffer): number {
  if (one.length !== places * 4 || other.length !== places * 4) return 0
  let same = 0
  for (let place = 0; place < places; place++)
    if (one.readUInt32LE(place * 4) === other.readUInt32LE(place * 4)) same++
  return same / places
}
