import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** OWASP's least for Argon2id: 19 MiB, two passes, one lane. Kept in each hash, so that they can grow later. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32

/** The Argon2id hash of a password, in the PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { ...cost, message: normalized(password), nonce, tagLength })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${plain(nonce)}$${plain(tag)}`
}

/**
 * Whether `password` belongs to `hash`. Without a hash it takes as long and
 * answers no, so that the time tells nobody whether an account exists.
 */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const parts = phc.exec(hash ?? '') ?? phc.exec(hashOfNobody)
  if (!parts) throw new Error('the hash of nobody is damaged')
  const [, memory, passes, parallelism, nonce = '', tag = ''] = parts
  const expected = Buffer.from(tag, 'base64')
  const given = await derive('argon2id', {
    message: normalized(password),
    nonce: Buffer.from(nonce, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  })
  return timingSafeEqual(given, expected) && hash !== null
}

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/
const plain = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')
const hashOfNobody = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${plain(randomBytes(16))}$${plain(randomBytes(tagLength))}`

/** The same characters typed on another keyboard give the same bytes (NIST SP 800-63B, 3.1.1.2). */
const normalized = (password: string): Buffer => Buffer.from(password.normalize('NFKC'), 'utf8')
