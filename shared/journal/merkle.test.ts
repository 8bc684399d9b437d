import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import {
  appendLeaf,
  consistencyRanges,
  inclusionRanges,
  leafHash,
  nodesOf,
  rootOf,
  verifyConsistency,
  verifyInclusion,
  type Frontier,
  type Range,
} from './merkle.ts'

const hash = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** RFC 6962, 2.1, word by word: slow, and the measure for what is quick. */
function definedRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves
  if (!only) return hash(new Uint8Array())
  if (leaves.length === 1) return hash(Buffer.concat([Buffer.from([0]), only]))
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  const halves = [definedRoot(leaves.slice(0, k)), definedRoot(leaves.slice(k))]
  return hash(Buffer.concat([Buffer.from([1]), ...halves]))
}

const most = 100
const contents = Array.from({ length: most }, (_, index) => Buffer.from(`leaf ${index}`))
const leaves = contents.map((content) => leafHash(hash, content))
const definedRoots = contents.map((_, index) => definedRoot(contents.slice(0, index + 1)))
const rootAt = (size: number): Uint8Array => definedRoots[size - 1] ?? new Uint8Array()
const rootOfRange = ({ start, end }: Range): Uint8Array => definedRoot(contents.slice(start, end))

function grown(): { roots: Uint8Array[]; rows: Uint8Array[][] } {
  const frontier: Frontier = { size: 0, peaks: [] }
  const roots: Uint8Array[] = []
  const rows = leaves.map((leaf) => {
    const row = appendLeaf(hash, frontier, leaf)
    roots.push(rootOf(hash, frontier.peaks))
    return row
  })
  return { roots, rows }
}

test('the published vectors of Certificate Transparency come out', () => {
  const inputs = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ]
  const roots = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]
  const frontier: Frontier = { size: 0, peaks: [] }
  assert.equal(hex(rootOf(hash, [])), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  for (const [index, input] of inputs.entries()) {
    appendLeaf(hash, frontier, leafHash(hash, Buffer.from(input, 'hex')))
    assert.equal(hex(rootOf(hash, frontier.peaks)), roots[index])
  }
})

test('a tree that grows leaf by leaf has the root that the RFC defines, at every size', () => {
  assert.deepEqual(grown().roots.map(hex), definedRoots.map(hex))
})

test('every subtree that a range needs stands in the row of its last leaf', () => {
  const { rows } = grown()
  for (let size = 1; size <= most; size++)
    for (const range of [...inclusionRanges({ position: size >> 1, size }), { start: 0, end: size }]) {
      const peaks = nodesOf(range).map(({ level, last }) => rows[last]?.[level] ?? new Uint8Array())
      assert.equal(hex(rootOf(hash, peaks)), hex(rootOfRange(range)))
    }
})

test('every leaf proves that it is in every tree, and in no other place', () => {
  for (let size = 1; size <= most; size++) {
    for (let position = 0; position < size; position++) {
      const leaf = leaves[position] ?? new Uint8Array()
      const path = inclusionRanges({ position, size }).map(rootOfRange)
      const proof = { leaf, position, size, path, root: rootAt(size) }
      assert.ok(verifyInclusion(hash, proof), `${position} in ${size}`)
      if (size > 1) {
        const elsewhere = { ...proof, position: (position + 1) % size }
        assert.ok(!verifyInclusion(hash, elsewhere), `${position} moved in ${size}`)
      }
      assert.ok(!verifyInclusion(hash, { ...proof, leaf: hash(leaf) }))
      assert.ok(!verifyInclusion(hash, { ...proof, root: hash(proof.root) }))
      assert.ok(!verifyInclusion(hash, { ...proof, path: [...path, leaf] }))
      assert.ok(
        !verifyInclusion(hash, {
          ...proof,
          path: path.map((each) => each.subarray(1)),
          leaf: hash(leaf).subarray(1),
        }),
      )
      if (path.length > 0) assert.ok(!verifyInclusion(hash, { ...proof, path: path.slice(1) }))
    }
  }
})

test('every tree proves that it grew out of every smaller one, and out of no other', () => {
  for (let to = 1; to <= most; to++) {
    for (let from = 1; from <= to; from++) {
      const path = consistencyRanges({ from, to }).map(rootOfRange)
      const proof = { from, fromRoot: rootAt(from), to, toRoot: rootAt(to), path }
      assert.ok(verifyConsistency(hash, proof), `${from} to ${to}`)
      assert.ok(!verifyConsistency(hash, { ...proof, fromRoot: hash(proof.fromRoot) }), `${from} to ${to}`)
      assert.ok(!verifyConsistency(hash, { ...proof, toRoot: hash(proof.toRoot) }))
      assert.ok(!verifyConsistency(hash, { ...proof, path: [...path, proof.toRoot] }))
      if (path.length > 0) assert.ok(!verifyConsistency(hash, { ...proof, path: path.slice(1) }))
    }
  }
})

test('nonsense is refused, not computed', () => {
  const leaf = leaves[0] ?? new Uint8Array()
  const root = rootAt(1)
  for (const position of [-1, 1, 0.5, Number.NaN])
    assert.ok(!verifyInclusion(hash, { leaf, position, size: 1, path: [], root }))
  for (const from of [0, -1, 2, 0.5])
    assert.ok(!verifyConsistency(hash, { from, fromRoot: root, to: 1, toRoot: root, path: [] }))
  assert.throws(() => inclusionRanges({ position: 3, size: 3 }), RangeError)
  assert.throws(() => consistencyRanges({ from: 4, to: 3 }), RangeError)
})

test('sizes beyond 32 bits keep their proofs short and right', () => {
  const size = 2 ** 33 + 5
  assert.equal(inclusionRanges({ position: 0, size }).length, 34)
  assert.deepEqual(nodesOf({ start: 0, end: size }), [
    { level: 33, last: 2 ** 33 - 1 },
    { level: 2, last: 2 ** 33 + 3 },
    { level: 0, last: 2 ** 33 + 4 },
  ])
})
