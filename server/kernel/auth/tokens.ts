import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A secret of `bytes` random bytes as base64url: for links, sessions and API keys. 32 bytes are usual. */
export const newSecret = (bytes = 32): string => randomBytes(bytes).toString('base64url')

/**
 * What is stored of a secret: its SHA-256. Only for secrets of 60 random bits and more, which cannot be
 * tried out; passwords go through Argon2id.
 */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest()

/** Whether `secret` is the one whose hash was stored, in a time that does not depend on the answer. */
export const isSecret = (secret: string, storedHash: Uint8Array): boolean =>
  storedHash.length === 32 && timingSafeEqual(hashSecret(secret), storedHash)
