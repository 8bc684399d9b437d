import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import path from 'node:path'

/** Encrypts what the database keeps secret, and derives keys, all from the one installation key. */
export type Secrets = {
  encrypt(text: string): Buffer
  decrypt(sealed: Buffer): string
  /** A stable text of 43 characters for a purpose, e.g. a database role's password. */
  derive(purpose: string): string
  /** HMAC-SHA-256 in base64url, for tokens that are checked without a look-up. */
  sign(purpose: string, text: string): string
}

const nonceBytes = 12
const tagBytes = 16

export function createSecrets(key: string): Secrets {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', key, 'redress', purpose, 32))
  const sealingKey = keyFor('seal')
  return {
    encrypt(text) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
    },
    decrypt(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', sealingKey, sealed.subarray(0, nonceBytes))
      decipher.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
      return (
        decipher.update(sealed.subarray(nonceBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8')
      )
    },
    derive: (purpose) => keyFor(`derive:${purpose}`).toString('base64url'),
    sign: (purpose, text) =>
      createHmac('sha256', keyFor(`sign:${purpose}`))
        .update(text)
        .digest('base64url'),
  }
}

type KeyPlace = { key: string | undefined; dataDir: string }

const keyFile = (dataDir: string): string => path.join(dataDir, 'redress.key')

/** The installation key: as configured, else from the 0600 file beside the data, which is made at first use. */
export async function installationKey(place: KeyPlace): Promise<string> {
  const key = (await findInstallationKey(place)) ?? randomBytes(48).toString('base64url')
  if (!place.key) await keepInstallationKey(place, key)
  return (await findInstallationKey(place)) ?? key
}

/** The installation key where there is one already. */
export async function findInstallationKey({ key, dataDir }: KeyPlace): Promise<string | undefined> {
  if (key) return key
  try {
    return (await readFile(keyFile(dataDir), 'utf8')).trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Puts a key where the installation looks for it; one that is there stays. @returns whether it was put there */
export async function keepInstallationKey({ dataDir }: { dataDir: string }, key: string): Promise<boolean> {
  await mkdir(dataDir, { recursive: true })
  try {
    const handle = await open(keyFile(dataDir), 'wx', 0o600)
    await handle.writeFile(key)
    await handle.sync()
    await handle.close()
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Takes back a key that `keepInstallationKey` put there for nothing. */
export const dropInstallationKey = ({ dataDir }: { dataDir: string }): Promise<void> =>
  rm(keyFile(dataDir), { force: true })

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
