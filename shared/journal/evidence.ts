import { readCheckpointNote, type CheckpointNote } from './checkpoint.ts'
import type { Consistency, Leaf, Proof, PublicKey, PublicKeys, SignedReceipt } from './receipt.ts'

/** What somebody puts in to have it checked, sorted. */
export type Evidence = {
  readonly receipts: readonly SignedReceipt[]
  readonly proofs: readonly Proof[]
  readonly checkpoints: readonly CheckpointNote[]
  readonly consistencies: readonly Consistency[]
  readonly keys: readonly PublicKeys[]
}

/**
 * Finds receipts, proofs, checkpoints and keys in a text, whatever stands around them: a mail, an answer of
 * the API, several files after one another.
 * @returns null when there is none, or when one of them is damaged
 */
export function readEvidence(text: string): Evidence | null {
  const found: Found = { receipts: [], proofs: [], checkpoints: [], consistencies: [], keys: [] }
  const [objects, rest] = objectsIn(text)
  if (!objects.every((object) => collect(object, found, 0))) return null
  for (const part of rest.split(/^(?=redress-journal\/)/m)) {
    const note = readCheckpointNote(part)
    if (note) found.checkpoints.push(note)
  }
  return Object.values(found).some((list) => list.length > 0) ? found : null
}

/** Whether there is anything to check: keys and connections alone say nothing. */
export const isCheckable = ({ receipts, checkpoints }: Evidence): boolean =>
  receipts.length + checkpoints.length > 0

type Found = { -readonly [Name in keyof Evidence]: Evidence[Name][number][] }

/** The JSON objects of a text, and the text without them. */
function objectsIn(text: string): [unknown[], string] {
  const objects: unknown[] = []
  let rest = ''
  let from = 0
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
    const end = endOfObject(text, at)
    const object = end === null ? undefined : parsed(text.slice(at, end))
    rest += text.slice(from, at)
    from = end ?? at + 1
    if (object === undefined) continue
    objects.push(object)
  }
  return [objects, rest + text.slice(from)]
}

/** Where the object ends that begins at `from`; null when its bracket is missing. */
function endOfObject(text: string, from: number): number | null {
  let depth = 0
  let isInText = false
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at]
    if (isInText) {
      if (sign === '\\') at += 1
      else if (sign === '"') isInText = false
    } else if (sign === '"') isInText = true
    else if (sign === '{') depth += 1
    else if (sign === '}' && (depth -= 1) === 0) return at + 1
  }
  return null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const deepest = 20

/** Takes what it knows out of a value; false when something of ours is damaged. */
function collect(value: unknown, found: Found, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth > deepest) return false
  const type = 'type' in value ? value.type : null
  if (type === 'redress-receipt') return isReceipt(value) && take(found.receipts, value)
  if (type === 'redress-consistency') return isConsistency(value) && take(found.consistencies, value)
  if (type === 'redress-keys') return isKeys(value) && take(found.keys, value)
  if (type !== 'redress-proof') return Object.values(value).every((part) => collect(part, found, depth + 1))
  const note = isProof(value) ? readCheckpointNote(value.checkpoint) : null
  if (!isProof(value) || !note) return false
  take(found.receipts, value.receipt)
  take(found.checkpoints, note)
  return take(found.proofs, value)
}

/** Adds what is not there yet. */
function take<Item>(list: Item[], item: Item): true {
  const text = JSON.stringify(item)
  if (!list.some((each) => JSON.stringify(each) === text)) list.push(item)
  return true
}

type Test = (value: unknown) => boolean

const isText: Test = (value) => typeof value === 'string'
const isTextOrNull: Test = (value) => value === null || isText(value)
const isCount: Test = (value) => Number.isSafeInteger(value) && Number(value) >= 0
const isHash: Test = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
const isListOf =
  (isItem: Test): Test =>
  (value) =>
    Array.isArray(value) && value.length <= 1000 && value.every(isItem)
const isOne: Test = (value) => value === 1

/** Whether an object has these members, and each passes its test. */
const has = (value: unknown, members: Readonly<Record<string, Test>>): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(members).every(([name, test]) => test((value as Record<string, unknown>)[name]))

const isReceipt = (value: unknown): value is SignedReceipt =>
  has(value, {
    v: isOne,
    organization: isText,
    reference: isText,
    eventHash: isHash,
    recordedAt: isText,
    keyId: isText,
    signature: isText,
  })

const isLeaf = (value: unknown): value is Leaf =>
  has(value, {
    actor: isText,
    contentHash: isHash,
    id: isText,
    occurredAt: isText,
    onBehalfOf: isTextOrNull,
    organizationId: isText,
    subjectId: isText,
    type: isText,
    v: isCount,
    version: isCount,
  })

const isProof = (value: unknown): value is Proof =>
  has(value, {
    v: isOne,
    receipt: isReceipt,
    event: isLeaf,
    content: (content) => content === null || has(content, { payload: isText, salt: isText }),
    words: isTextOrNull,
    entry: (entry) => has(entry, { position: isCount, size: isCount, path: isListOf(isHash) }),
    checkpoint: isText,
  })

const isConsistency = (value: unknown): value is Consistency =>
  has(value, { v: isOne, organization: isText, from: isCount, to: isCount, path: isListOf(isHash) })

const isKey = (value: unknown): value is PublicKey =>
  has(value, { id: isText, publicKey: isText, createdAt: isText, retiredAt: isTextOrNull })

const isKeys = (value: unknown): value is PublicKeys =>
  has(value, { v: isOne, organization: isText, name: isText, keys: isListOf(isKey) })
