import { keyRotationDomain, type JournalPublicKey } from './keys.ts'
import { inDomain, isSignedBy, keyIdOf } from './signing.ts'
import type { JournalProblem } from './verify-report.ts'

/** Checks the history of keys: every id fits its key, and each key after the first is endorsed by the one before. */
export function keyProblem(keys: readonly JournalPublicKey[]): JournalProblem | null {
  const byId = new Map(keys.map((key) => [key.id, key]))
  let firsts = 0
  for (const key of keys) {
    const details = { keyId: key.id }
    if (keyIdOf(key.publicKey) !== key.id) return { code: 'journal.keyChanged', details }
    if (key.endorsedBy === null) firsts += 1
    else if (!isEndorsed(key, byId.get(key.endorsedBy))) return { code: 'journal.keyNotEndorsed', details }
    if (firsts > 1) return { code: 'journal.keyNotEndorsed', details }
  }
  return null
}

function isEndorsed(key: JournalPublicKey, by: JournalPublicKey | undefined): boolean {
  if (!by?.retiredAt || by.retiredAt.getTime() !== key.createdAt.getTime()) return false
  const bytes = inDomain(keyRotationDomain, key.publicKey)
  return isSignedBy(by.publicKey, { bytes, signature: key.endorsement ?? Buffer.alloc(64) })
}
