/**
 * SHA-256 (FIPS 180-4) at once, which the browser's own cannot: its answer only comes later, and the tree of
 * the journal asks for one hash after the other.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const words = padded(bytes)
  const state = Int32Array.from(initial)
  const schedule = new Int32Array(64)
  for (let block = 0; block < words.byteLength; block += 64) {
    for (let at = 0; at < 16; at += 1) schedule[at] = words.getInt32(block + 4 * at)
    for (let at = 16; at < 64; at += 1) schedule[at] = extended(schedule, at)
    compress(state, schedule)
  }
  const hash = new DataView(new ArrayBuffer(32))
  state.forEach((word, at) => hash.setInt32(4 * at, word))
  return new Uint8Array(hash.buffer)
}

/** The message with its end mark and its length in bits, a multiple of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  whole.set(bytes)
  whole[bytes.length] = 0x80
  const view = new DataView(whole.buffer)
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(whole.length - 4, (bytes.length * 8) % 2 ** 32)
  return view
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by))
const wordAt = (words: Int32Array, at: number): number => words[at] ?? 0

function extended(schedule: Int32Array, at: number): number {
  const [early, late] = [wordAt(schedule, at - 15), wordAt(schedule, at - 2)]
  const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
  const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
  return (wordAt(schedule, at - 16) + small + wordAt(schedule, at - 7) + large) | 0
}

function compress(state: Int32Array, schedule: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let round = 0; round < 64; round += 1) {
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const chosen = (e & f) ^ (~e & g)
    const first = (h + mixed + chosen + wordAt(constants, round) + wordAt(schedule, round)) | 0
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  ;[a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = wordAt(state, at) + word
  })
}

const primes = Array.from({ length: 312 }, (_, number) => number).filter(
  (number) =>
    number > 1 && !Array.from({ length: number }, (_, by) => by).some((by) => by > 1 && number % by === 0),
)
/** The first 32 bits after the point. */
const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 2 ** 32)
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))
