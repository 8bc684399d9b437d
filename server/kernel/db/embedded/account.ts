import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from '../../errors.ts'

/** The operating system account that PostgreSQL runs under instead of root. */
export type Account = { uid: number; gid: number }

const preferredNames = ['redress', 'postgres', 'nobody']
const nobody: Account = { uid: 65534, gid: 65534 }

/**
 * PostgreSQL refuses to run as root, so root hands it to an account without
 * rights; everybody else runs it as themselves, which is `null`. Data that
 * already has an owner keeps it, whatever accounts came to the system since.
 */
export function serverAccount(folder: string): Account | null {
  const own = process.getuid?.()
  if (own === undefined) return null
  const owner = ownerOf(folder)
  if (own !== 0) {
    if (owner && owner.uid !== own) {
      throw new Refusal('database.foreignFolder', { folder, owner: owner.uid, user: own }, 500)
    }
    return null
  }
  return owner && owner.uid !== 0 ? owner : unprivilegedAccount(readPasswd())
}

/** The first of our preferred accounts in a passwd file; by number where there is none. */
export function unprivilegedAccount(passwd: string): Account {
  const lines = passwd.split('\n').map((line) => line.split(':'))
  for (const name of preferredNames) {
    const found = lines.find((fields) => fields[0] === name)
    const uid = Number(found?.[2])
    const gid = Number(found?.[3])
    if (uid > 0 && gid > 0) return { uid, gid }
  }
  return nobody
}

/**
 * Whether the account can enter every folder on the way to `path` and read it.
 * Looks at permission bits only; `null` is ourselves, who can.
 */
export function canReach(path: string, account: Account | null): boolean {
  if (!account) return true
  if (!allows(path, account, 0o4)) return false
  let folder = dirname(path)
  while (folder !== dirname(folder)) {
    if (!allows(folder, account, 0o1)) return false
    folder = dirname(folder)
  }
  return true
}

function allows(path: string, account: Account, right: number): boolean {
  const { uid, gid, mode } = statSync(path)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return ((mode >> shift) & right) === right
}

function ownerOf(folder: string): Account | null {
  const stat = statSync(folder, { throwIfNoEntry: false })
  return stat ? { uid: stat.uid, gid: stat.gid } : null
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8')
  } catch {
    return ''
  }
}
