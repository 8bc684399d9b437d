import { checkpointBody, readCheckpointNote, type CheckpointNote } from './checkpoint.ts'
import type { Evidence } from './evidence.ts'
import { leafHash, verifyConsistency, verifyInclusion } from './merkle.ts'
import { receiptDomain, receiptText, type Consistency, type Leaf, type Proof } from './receipt.ts'
import type { PublicKeys, SignedReceipt } from './receipt.ts'

/** What the place offers where a check runs: Node or a browser. */
export type Tools = {
  readonly utf8: (text: string) => Uint8Array
  /** Empty for a text that is no base64. */
  readonly fromBase64: (text: string) => Uint8Array
  readonly sha256: (bytes: Uint8Array) => Uint8Array
  /** Whether an Ed25519 signature fits. */
  readonly isSigned: (given: Signed) => Promise<boolean>
  /** Fetches what connects two states of the journal; null where nothing can be fetched. */
  readonly connect: (sizes: { from: number; to: number }) => Promise<Consistency | null>
}

type Signed = { readonly publicKey: Uint8Array; readonly bytes: Uint8Array; readonly signature: Uint8Array }

type Outcome = 'good' | 'bad' | 'open'

/** One thing that was checked and what came out: 'receipt.good' stands for the text `verify.receipt.good`. */
export type FindingCode = `${Both}.${'good' | 'bad'}` | 'organization.bad' | 'growth.open' | 'connection.bad'

type Both = 'key' | 'receipt' | 'event' | 'words' | 'entry' | 'checkpoint' | 'growth'

export type Finding = {
  readonly code: FindingCode
  readonly values: Readonly<Record<string, string | number>>
}

export type Report = {
  readonly verdict: Outcome
  readonly findings: readonly Finding[]
  /** What each receipt says. */
  readonly receipts: readonly Said[]
  readonly isOnRecord: boolean
}

/** `date` is an instant in ISO 8601. */
type Said = { readonly organization: string; readonly date: string; readonly reference: string }

type Bench = { readonly tools: Tools; readonly evidence: Evidence; readonly keys: PublicKeys }

/**
 * Checks receipts, proofs and states of the journal against the public keys of one organization, and all of
 * them against one another. Trusts nothing but the keys.
 */
export async function checkReceipt(
  tools: Tools,
  { evidence, keys }: { evidence: Evidence; keys: PublicKeys },
): Promise<Report> {
  const bench = { tools, evidence, keys }
  const findings = [
    ...checkNames(bench),
    ...(await together(evidence.receipts, (receipt) => checkSignedReceipt(bench, receipt))),
    ...(await together(evidence.proofs, (proof) => checkProof(bench, proof))),
    ...(await together(evidence.checkpoints, (note) => checkCheckpoint(bench, note))),
    ...(await checkGrowth(bench)),
  ]
  const unique = findings.filter((one, at) => findings.findIndex((other) => isDeepSame(one, other)) === at)
  const has = (outcome: Outcome) => unique.some(({ code }) => code.endsWith(`.${outcome}`))
  const verdict = has('bad') ? 'bad' : has('open') ? 'open' : 'good'
  const said = evidence.receipts.map(({ recordedAt, reference }): Said => ({
    organization: keys.name,
    date: recordedAt,
    reference,
  }))
  return {
    verdict,
    findings: unique,
    // After a change of keys the same statement may stand there under two signatures.
    receipts: said.filter((one, at) => said.findIndex((other) => isDeepSame(one, other)) === at),
    isOnRecord: evidence.proofs.length > 0,
  }
}

const isDeepSame = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other)

async function together<Item>(
  items: readonly Item[],
  check: (item: Item) => Promise<Finding[]>,
): Promise<Finding[]> {
  return (await Promise.all(items.map(check))).flat()
}

const finding = (code: FindingCode, values: Finding['values'] = {}): Finding => ({ code, values })
const either = (name: Both, isGood: boolean, values: Finding['values'] = {}): Finding =>
  finding(`${name}.${isGood ? 'good' : 'bad'}`, isGood ? values : {})

function checkNames({ evidence, keys }: Bench): Finding[] {
  const named = [
    ...evidence.receipts.map(({ organization }) => organization),
    ...evidence.proofs.map(({ event }) => event.organizationId),
    ...evidence.checkpoints.map(({ checkpoint }) => checkpoint.organizationId),
  ]
  const foreign = named.find((organization) => organization !== keys.organization)
  return foreign ? [finding('organization.bad')] : []
}

type Key = { readonly bytes: Uint8Array; readonly from: number; readonly until: number }

/** The key of an id, if the organization has published it and the id is its own. Times are milliseconds of Unix. */
function keyOf({ tools, keys }: Bench, id: string): Key | null {
  const found = keys.keys.find((key) => key.id === id)
  if (!found) return null
  const bytes = tools.fromBase64(found.publicKey)
  const isItsOwn = bytes.length === 32 && hex(tools.sha256(bytes)).slice(0, 16) === id
  const until = found.retiredAt === null ? Infinity : Date.parse(found.retiredAt)
  return isItsOwn ? { bytes, from: Date.parse(found.createdAt), until } : null
}

const keyFinding = ({ keys }: Bench, key: string, isGood: boolean): Finding =>
  isGood ? finding('key.good', { organization: keys.name, key }) : finding('key.bad', { key })

/** How long a process may go on with a key that another has replaced; generous. */
const rotationMs = 60_000

async function checkSignedReceipt(bench: Bench, receipt: SignedReceipt): Promise<Finding[]> {
  const { tools } = bench
  const key = keyOf(bench, receipt.keyId)
  if (!key) return [keyFinding(bench, receipt.keyId, false)]
  const isSigned = await tools.isSigned({
    publicKey: key.bytes,
    bytes: tools.utf8(`${receiptDomain}\0${receiptText(receipt)}`),
    signature: tools.fromBase64(receipt.signature),
  })
  // A receipt may be made again later, with a newer key; nothing is recorded after its key was given up.
  const isInTime = Date.parse(receipt.recordedAt) <= key.until + rotationMs
  return [keyFinding(bench, receipt.keyId, true), either('receipt', isSigned && isInTime)]
}

const contentDomain = 'redress/event-content/v1'

async function checkProof({ tools, evidence }: Bench, proof: Proof): Promise<Finding[]> {
  const { event, content, words, entry } = proof
  const leaf = leafHash(tools.sha256, tools.utf8(leafText(event)))
  const isEvent =
    event.type === 'complaint.received' &&
    (!content || contentHash(tools, content) === event.contentHash) &&
    evidence.receipts.every(
      ({ eventHash, recordedAt }) => eventHash === hex(leaf) && recordedAt === event.occurredAt,
    )
  const state = readCheckpointNote(proof.checkpoint)?.checkpoint
  const isEntry =
    state?.size === entry.size &&
    verifyInclusion(tools.sha256, {
      ...entry,
      leaf,
      path: entry.path.map(fromHex),
      root: tools.fromBase64(state.root),
    })
  return [
    either('event', isEvent),
    ...(content && words !== null ? [either('words', isRecorded(tools, { words, content }))] : []),
    either('entry', isEntry, { entry: entry.position + 1, size: entry.size }),
  ]
}

type Content = NonNullable<Proof['content']>

const contentHash = ({ sha256, utf8 }: Tools, { salt, payload }: Content): string =>
  hex(sha256(joined([utf8(`${contentDomain}\0`), fromHex(salt), utf8(payload)])))

/** Whether the event's payload names the hash of these words. */
function isRecorded(
  { sha256, utf8 }: Tools,
  { words, content }: { words: string; content: Content },
): boolean {
  try {
    const payload: unknown = JSON.parse(content.payload)
    const named = typeof payload === 'object' && payload !== null && 'narrativeHash' in payload
    return named && payload.narrativeHash === hex(sha256(utf8(words)))
  } catch {
    return false
  }
}

async function checkCheckpoint(bench: Bench, { checkpoint, signature }: CheckpointNote): Promise<Finding[]> {
  const { tools } = bench
  const key = keyOf(bench, checkpoint.keyId)
  if (!key || hex(key.bytes) !== hex(tools.fromBase64(checkpoint.publicKey)))
    return [keyFinding(bench, checkpoint.keyId, false)]
  const isSigned = await tools.isSigned({
    publicKey: key.bytes,
    bytes: tools.utf8(checkpointBody(checkpoint)),
    // The first four bytes of a signed note's signature only name the key.
    signature: tools.fromBase64(signature).subarray(4),
  })
  const signedAt = checkpoint.signedAt.getTime()
  const isInTime = signedAt >= key.from && signedAt <= key.until
  const values = { size: checkpoint.size, date: checkpoint.signedAt.toISOString() }
  return [keyFinding(bench, checkpoint.keyId, true), either('checkpoint', isSigned && isInTime, values)]
}

/** Whether each state of the journal begins with the one before it. */
async function checkGrowth({ tools, evidence }: Bench): Promise<Finding[]> {
  const states = evidence.checkpoints
    .map(({ checkpoint }) => ({ size: checkpoint.size, root: tools.fromBase64(checkpoint.root) }))
    .toSorted((one, other) => one.size - other.size)
  return together(
    states.slice(1).map((later, at) => [states[at] ?? later, later] as const),
    async ([earlier, later]) => {
      const [from, to] = [earlier.size, later.size]
      // The same state signed twice says nothing new.
      if (from === to && hex(earlier.root) === hex(later.root)) return []
      if (from === to) return [finding('growth.bad')]
      const known = evidence.consistencies.find((each) => each.from === from && each.to === to)
      const connection = known ?? (await tools.connect({ from, to }))
      if (!connection) return [finding('growth.open', { earlier: from, size: to })]
      const path = connection.path.map(fromHex)
      const isGrown = verifyConsistency(tools.sha256, {
        from,
        fromRoot: earlier.root,
        to,
        toRoot: later.root,
        path,
      })
      const sizes = { earlier: from, size: to }
      return [isGrown ? finding('growth.good', sizes) : finding('connection.bad', sizes)]
    },
  )
}

/** Canonical JSON (RFC 8785): the order of the members stands here. */
const leafText = (event: Leaf): string =>
  JSON.stringify({
    actor: event.actor,
    contentHash: event.contentHash,
    id: event.id,
    occurredAt: event.occurredAt,
    onBehalfOf: event.onBehalfOf,
    organizationId: event.organizationId,
    subjectId: event.subjectId,
    type: event.type,
    v: event.v,
    version: event.version,
  })

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const fromHex = (text: string): Uint8Array =>
  new Uint8Array((text.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)))

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]))
}
