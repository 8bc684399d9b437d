import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import { sha256 } from './event-hash.ts'

/** Ed25519 (RFC 8032) as the journal uses it. Public keys are their 32 bytes, signatures 64. */

const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')

export function newKeyPair(): { privateKey: KeyObject; publicKey: Buffer } {
  const { privateKey } = generateKeyPairSync('ed25519')
  return { privateKey, publicKey: publicKeyOf(privateKey) }
}

const publicKeyOf = (privateKey: KeyObject): Buffer =>
  createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length)

/** 16 hexadecimal digits: the first 8 bytes of the public key's SHA-256. */
export const keyIdOf = (publicKey: Uint8Array): string => sha256(publicKey).toString('hex', 0, 8)

export const privateKeyText = (key: KeyObject): string =>
  key.export({ format: 'der', type: 'pkcs8' }).toString('base64')

export const privateKeyFrom = (text: string): KeyObject =>
  createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' })

export const publicKeyFrom = (publicKey: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' })

/** What a signature was made for, e.g. `redress/receipt/v1`: one for another purpose never fits. */
export type SigningDomain = `redress/${string}/v${number}`

/**
 * The bytes under a signature: the domain's UTF-8, a zero byte, then the message. A checkpoint is a text
 * without a zero byte and so can never be mistaken for one of these.
 */
export const inDomain = (domain: SigningDomain, bytes: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${domain}\0`), bytes])

export const signBytes = (key: KeyObject, bytes: Uint8Array): Buffer => sign(null, bytes, key)

export const isSignedBy = (
  publicKey: Uint8Array,
  { bytes, signature }: { bytes: Uint8Array; signature: Uint8Array },
): boolean => verify(null, bytes, publicKeyFrom(publicKey), signature)
