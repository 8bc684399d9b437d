/**
 * The Merkle tree of RFC 6962, section 2.1, with SHA-256 or whatever is given as `hash`. Pure: the same code
 * seals on the server and verifies in a browser. `hash` does not keep the bytes that it is given. Sizes and positions are integers below 2^53, hashes 32 bytes.
 */
export type Hash = (bytes: Uint8Array) => Uint8Array

/** Hash of a leaf's content. */
export function leafHash(hash: Hash, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 1)
  bytes.set(content, 1)
  return hash(bytes)
}

// Filled anew for each node: the millions of a long journal would keep the garbage collector busy.
const node = new Uint8Array(65)
node[0] = 1

function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  if (!isHash(left) || !isHash(right)) throw new RangeError('a hash that has not 32 bytes')
  node.set(left, 1)
  node.set(right, 33)
  return hash(node)
}

/** A growing tree: its size and the roots of the perfect subtrees that it consists of, largest first. */
export type Frontier = { size: number; peaks: Uint8Array[] }

/**
 * Grows the tree by one leaf.
 * @returns the leaf, then the roots of the subtrees that it completes, smallest first
 */
export function appendLeaf(hash: Hash, frontier: Frontier, leaf: Uint8Array): Uint8Array[] {
  const completed = [leaf]
  let root = leaf
  for (let rest = frontier.size; isOdd(rest); rest = half(rest)) {
    const left = frontier.peaks.pop()
    if (!left) throw new RangeError('a frontier with too few peaks for its size')
    root = nodeHash(hash, left, root)
    completed.push(root)
  }
  frontier.peaks.push(root)
  frontier.size += 1
  return completed
}

/** Root of a tree out of its peaks, largest first; the hash of nothing for an empty tree. */
export function rootOf(hash: Hash, peaks: readonly Uint8Array[]): Uint8Array {
  return peaks.length === 0
    ? hash(new Uint8Array())
    : peaks.reduceRight((right, left) => nodeHash(hash, left, right))
}

/** Root of a perfect subtree of 2^level leaves, named by its last leaf. */
export type Node = { readonly level: number; readonly last: number }

/** Leaves from `start` up to, but without, `end`; `start` is where a subtree of that size may begin. */
export type Range = { readonly start: number; readonly end: number }

/** The perfect subtrees that a range consists of, largest first: their roots are the `peaks` of its root. */
export function nodesOf({ start, end }: Range): Node[] {
  const nodes: Node[] = []
  for (let at = start; at < end;) {
    const level = levelWithin(end - at)
    at += 2 ** level
    nodes.push({ level, last: at - 1 })
  }
  return nodes
}

/** Ranges whose roots prove that a leaf is in the tree, in the order of the proof (PATH of RFC 6962, 2.1.1). */
export function inclusionRanges({ position, size }: { position: number; size: number }): Range[] {
  if (position < 0 || position >= size) throw new RangeError('a position outside the tree')
  const ranges: Range[] = []
  for (let range: Range = { start: 0, end: size }; range.end - range.start > 1;) {
    const middle = range.start + largestPowerBelow(range.end - range.start)
    const [left, right] = [
      { start: range.start, end: middle },
      { start: middle, end: range.end },
    ]
    ranges.push(position < middle ? right : left)
    range = position < middle ? left : right
  }
  return ranges.toReversed()
}

/** Ranges whose roots prove that a tree grew out of a smaller one (PROOF of RFC 6962, 2.1.2). */
export function consistencyRanges({ from, to }: { from: number; to: number }): Range[] {
  if (from < 1 || from > to) throw new RangeError('no tree grows from that size')
  const ranges: Range[] = []
  let range: Range = { start: 0, end: to }
  while (range.end !== from) {
    const middle = range.start + largestPowerBelow(range.end - range.start)
    const [left, right] = [
      { start: range.start, end: middle },
      { start: middle, end: range.end },
    ]
    ranges.push(from <= middle ? right : left)
    range = from <= middle ? left : right
  }
  // The verifier knows the smaller tree's own root.
  if (range.start > 0) ranges.push(range)
  return ranges.toReversed()
}

const largestPowerBelow = (size: number): number => 2 ** levelWithin(size - 1)

/** Level of the largest perfect subtree of at most so many leaves. Logarithms would round wrongly near powers. */
function levelWithin(size: number): number {
  let level = 0
  while (2 ** (level + 1) <= size) level += 1
  return level
}

/** Whether the leaf at `position` is in the tree with this root (RFC 9162, 2.1.3.2). */
export function verifyInclusion(
  hash: Hash,
  proof: {
    leaf: Uint8Array
    position: number
    size: number
    path: readonly Uint8Array[]
    root: Uint8Array
  },
): boolean {
  if (!isPlace(proof.position) || !isPlace(proof.size) || proof.position >= proof.size) return false
  if (![proof.leaf, ...proof.path].every(isHash)) return false
  let at = { first: proof.position, second: proof.size - 1 }
  let root = proof.leaf
  for (const sibling of proof.path) {
    if (at.second === 0) return false
    if (isOdd(at.first) || at.first === at.second) {
      root = nodeHash(hash, sibling, root)
      at = upToRightChild(at)
    } else root = nodeHash(hash, root, sibling)
    at = up(at)
  }
  return at.second === 0 && equal(root, proof.root)
}

/** Whether the tree with `toRoot` is the one with `fromRoot` and more leaves after it (RFC 9162, 2.1.4.2). */
export function verifyConsistency(
  hash: Hash,
  proof: {
    from: number
    fromRoot: Uint8Array
    to: number
    toRoot: Uint8Array
    path: readonly Uint8Array[]
  },
): boolean {
  const { from, to, fromRoot, toRoot } = proof
  if (!isPlace(from) || !isPlace(to) || from < 1 || from > to) return false
  if (![fromRoot, ...proof.path].every(isHash)) return false
  if (from === to) return proof.path.length === 0 && equal(fromRoot, toRoot)
  const path = 2 ** levelWithin(from) === from ? [fromRoot, ...proof.path] : proof.path
  const [seed, ...rest] = path
  if (!seed || proof.path.length === 0) return false
  let at = { first: from - 1, second: to - 1 }
  while (isOdd(at.first)) at = up(at)
  let [older, newer] = [seed, seed]
  for (const sibling of rest) {
    if (at.second === 0) return false
    if (isOdd(at.first) || at.first === at.second) {
      older = nodeHash(hash, sibling, older)
      newer = nodeHash(hash, sibling, newer)
      at = upToRightChild(at)
    } else newer = nodeHash(hash, newer, sibling)
    at = up(at)
  }
  return at.second === 0 && equal(older, fromRoot) && equal(newer, toRoot)
}

/** A path through the tree and its right edge, one level at a time. */
type Place = { readonly first: number; readonly second: number }

const up = ({ first, second }: Place): Place => ({ first: half(first), second: half(second) })

/** Where the right edge has no sibling on a level, the node stands for itself one level higher. */
function upToRightChild(place: Place): Place {
  let at = place
  while (!isOdd(at.first) && at.first !== 0) at = up(at)
  return at
}

// Not the bit operators: they end at 2^31.
const isOdd = (value: number): boolean => value % 2 === 1
const half = (value: number): number => Math.floor(value / 2)
const isPlace = (value: number): boolean => Number.isSafeInteger(value) && value >= 0

const isHash = (bytes: Uint8Array): boolean => bytes.length === 32

const equal = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, index) => byte === right[index])
