import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded.ts'
import { nearestUrl } from './embedded/nearest-url.ts'

// The server of these tests keeps every default, fsync too: they pull the plug on it.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'redress embedded ')))
const dataDir = join(folder, 'a data folder')
const isRoot = process.getuid?.() === 0
after(async () => {
  await (await start()).stop()
  rmSync(folder, { recursive: true })
})

const start = (options = {}) => startEmbeddedPostgres({ dataDir, ...options })

test('a first start makes the server in a path with spaces within seconds, the next one at once', async () => {
  const cold = await timed(() => start())
  assert.ok(cold.ms < 60_000, `cold start took ${cold.ms} ms`)
  await cold.result.stop()
  const warm = await timed(() => start())
  assert.ok(warm.ms < 20_000, `warm start took ${warm.ms} ms`)
  assert.equal(warm.result.ownerUrl, cold.result.ownerUrl)
  await warm.result.stop()
  assert.equal(existsSync(join(dataDir, 'postgres/cluster/postmaster.pid')), false)
})

describe('the server', () => {
  test('keeps what it acknowledged, sums its pages, and sorts by code point', async () => {
    await using(async ({ ownerUrl }) => {
      assert.equal(await one(ownerUrl, 'show fsync'), 'on')
      assert.equal(await one(ownerUrl, 'show synchronous_commit'), 'on')
      assert.equal(await one(ownerUrl, 'show data_checksums'), 'on')
      assert.equal(await one(ownerUrl, 'show server_encoding'), 'UTF8')
      const provider = `select concat_ws(' ', datlocprovider, datlocale) from pg_database where datname = current_database()`
      assert.equal(await one(ownerUrl, provider), 'b C.UTF-8')
    })
  })

  test('listens on loopback only, outside of the range of outgoing connections', async () => {
    await using(async ({ ownerUrl }) => {
      assert.equal(await one(ownerUrl, 'show listen_addresses'), '127.0.0.1')
      const port = Number(new URL(ownerUrl).port)
      assert.ok(port < 32_768 || port > 60_999, `port ${port}`)
    })
  })

  test('it is reached by the socket in its folder, and on loopback where that socket is not', async () => {
    await using(async ({ nearest, ownerUrl }) => {
      const socket = 'select inet_server_addr() is null'
      assert.equal(await one(nearest(ownerUrl), socket), true)
      assert.equal(await one(ownerUrl, socket), false)
      await assert.rejects(one(nearest(ownerUrl).replace(/:[^:@]+@/, ':wrong@'), 'select 1'), {
        code: '28P01',
      })
    })
    const elsewhere = { cluster: '/nowhere', port: 20_001 }
    assert.equal(
      nearestUrl('postgresql://a:b@127.0.0.1:1/c', elsewhere),
      'postgresql://a:b@127.0.0.1:20001/c',
    )
  })

  test('asks everyone for a password, which no other account can read', async () => {
    await using(async ({ ownerUrl }) => {
      await assert.rejects(one(ownerUrl.replace(/:[^:@]+@/, ':wrong@'), 'select 1'), { code: '28P01' })
      assert.equal(statSync(join(dataDir, 'postgres/passwords.json')).mode & 0o777, 0o600)
      assert.equal(statSync(join(dataDir, 'postgres/cluster')).mode & 0o777, 0o700)
      assert.equal(statSync(join(dataDir, 'postgres/postgres.log')).mode & 0o777, 0o600)
    })
  })

  test('gives the owner its database and the right to make roles, not more', async () => {
    await using(async ({ ownerUrl, superuserUrl }) => {
      const rights = `select concat_ws(' ', rolsuper, rolcreaterole, rolcreatedb, rolbypassrls) from pg_roles where rolname = current_user`
      assert.equal(await one(ownerUrl, rights), 'f t f f')
      assert.equal(await one(superuserUrl, rights), 't t t t')
      const owner = `select pg_get_userbyid(datdba) from pg_database where datname = 'redress'`
      assert.equal(await one(ownerUrl, owner), 'redress_owner')
    })
  })

  test('logs no statement and no value of a failed one', async () => {
    await using(async ({ ownerUrl }) => {
      await one(ownerUrl, 'create table mail_address (text text primary key)')
      await one(ownerUrl, `insert into mail_address values ('anna@example.org')`)
      await assert.rejects(one(ownerUrl, `insert into mail_address values ('anna@example.org')`), {
        code: '23505',
      })
      const log = readFileSync(join(dataDir, 'postgres/postgres.log'), 'utf8')
      assert.match(log, /duplicate key/)
      assert.doesNotMatch(log, /anna@example/)
    })
  })
})

describe('a server that was left behind', () => {
  test('is joined by the next start, and everything is still there', async () => {
    const killed = await startElsewhere()
    await one(killed.url, `create table left_behind as select 1 as one`)
    await killed.kill('SIGKILL')
    const pid = postmasterPid()
    await using(async ({ ownerUrl }) => {
      assert.equal(await one(ownerUrl, 'select one from left_behind'), 1)
      assert.equal(postmasterPid(), pid)
    })
    await assert.rejects(one(killed.url, 'select 1'), { code: 'ECONNREFUSED' })
  })

  test('and killed itself starts again with all that was committed', async () => {
    const killed = await startElsewhere()
    const pid = postmasterPid()
    await one(killed.url, 'create table tally (n int)')
    const { count } = await writeUntilLost(killed.url, async () => {
      await sleep(300)
      await killed.kill('SIGKILL')
      process.kill(pid, 'SIGKILL')
    })
    assert.ok(count > 0)
    await using(async ({ ownerUrl }) => {
      const kept = Number(await one(ownerUrl, 'select count(*)::int from tally'))
      assert.ok(kept === count || kept === count + 1, `${kept} kept of ${count} acknowledged`)
    })
  })

  test('does not hold up a start when its number now belongs to another process', async () => {
    const before = await start()
    const { port } = new URL(before.ownerUrl)
    await before.stop()
    const cluster = join(dataDir, 'postgres/cluster')
    const { uid, gid } = statSync(cluster)
    const other = spawn('sleep', ['60'], isRoot ? { uid, gid } : {})
    const locks = {
      'postmaster.pid': `${other.pid}\n/elsewhere\n1700000000\n${port}\n.\n127.0.0.1\n\nready   \n`,
      [`.s.PGSQL.${port}.lock`]: `${other.pid}\n`,
    }
    for (const [name, text] of Object.entries(locks)) {
      writeFileSync(join(cluster, name), text)
      if (isRoot) chownSync(join(cluster, name), uid, gid)
    }
    await using(async ({ ownerUrl }) => assert.equal(await one(ownerUrl, 'select 1'), 1))
    other.kill()
  })
})

describe('several users of one server', () => {
  test('may start at the same time, on a new folder too', async () => {
    const shared = join(folder, 'shared')
    const held = await Promise.all([1, 2, 3].map(() => startEmbeddedPostgres({ dataDir: shared })))
    assert.equal(new Set(held.map(({ ownerUrl }) => ownerUrl)).size, 1)
    const [first] = held
    await Promise.all(held.map((server) => server.stop()))
    await assert.rejects(one(first?.ownerUrl ?? '', 'select 1'), { code: 'ECONNREFUSED' })
  })

  test('keep it until the last one stops', async () => {
    const here = await start()
    const elsewhere = await startElsewhere()
    await here.stop()
    assert.equal(await one(elsewhere.url, 'select 1'), 1)
    await elsewhere.kill('SIGTERM')
    await assert.rejects(one(elsewhere.url, 'select 1'), { code: 'ECONNREFUSED' })
  })

  test('get it back by themselves when it dies', async () => {
    await using(async ({ ownerUrl }) => {
      process.kill(postmasterPid(), 'SIGKILL')
      await eventually(async () => assert.equal(await one(ownerUrl, 'select 1'), 1))
    })
  })
})

test('a port that somebody else took meanwhile is given up for another', async () => {
  const before = await start()
  const port = Number(new URL(before.ownerUrl).port)
  await before.stop()
  const thief = createServer().listen(port, '127.0.0.1')
  await using(async ({ ownerUrl }) => {
    assert.notEqual(Number(new URL(ownerUrl).port), port)
    assert.equal(await one(ownerUrl, 'select 1'), 1)
  })
  thief.close()
})

test('data of another major version is refused and left alone', async () => {
  await (await start()).stop()
  const version = join(dataDir, 'postgres/cluster/PG_VERSION')
  writeFileSync(version, '17\n')
  await assert.rejects(start(), { code: 'database.otherVersion' })
  writeFileSync(version, '18\n')
})

test('settings of the operator win over ours and survive a start', async () => {
  await (await start()).stop()
  writeFileSync(join(dataDir, 'postgres/cluster/local.conf'), `work_mem = '11MB'\n`)
  await using(async ({ ownerUrl }) => assert.equal(await one(ownerUrl, 'show work_mem'), '11MB'))
})

describe('started by root', { skip: !isRoot }, () => {
  test('the server runs under an account without rights', async () => {
    await using(async () => {
      assert.notEqual(statSync(`/proc/${postmasterPid()}`).uid, 0)
      assert.equal(statSync(join(dataDir, 'postgres/passwords.json')).uid, 0)
    })
  })

  test('it works in a home that this account may not enter', async () => {
    const home = mkdtempSync(join(tmpdir(), 'closed home '))
    const server = await startEmbeddedPostgres({ dataDir: join(home, 'data') })
    assert.equal(statSync(home).mode & 0o077, 0)
    assert.equal(await one(server.ownerUrl, 'select 1'), 1)
    await server.stop()
    rmSync(home, { recursive: true })
  })
})

/** A start in a process of its own, which answers to signals like the app. */
async function startElsewhere(): Promise<{ url: string; kill(signal: NodeJS.Signals): Promise<void> }> {
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('embedded.ts', import.meta.url).href)}
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} })
    process.on('SIGTERM', () => void server.stop().then(() => process.exit()))
    console.log(server.ownerUrl)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await firstLine(child)
  const kill = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill(signal)
    })
  return { url, kill }
}

async function firstLine(child: ChildProcess & { stdout: NodeJS.ReadableStream }): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) return line
  throw new Error('the process ended without a word')
}

async function using(work: (server: EmbeddedPostgres) => Promise<void>): Promise<void> {
  const server = await start()
  try {
    await work(server)
  } finally {
    await server.stop()
  }
}

/** Commits row after row, counting those acknowledged, until the connection is lost. */
async function writeUntilLost(url: string, strike: () => Promise<void>): Promise<{ count: number }> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  const struck = strike()
  let count = 0
  try {
    for (;;) {
      await client.query('insert into tally values (1)')
      count += 1
    }
  } catch {
    await struck
    return { count }
  }
}

async function one(connectionString: string, query: string): Promise<unknown> {
  const client = new Client({ connectionString })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<unknown[]>({ text: query, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const startedAt = performance.now()
  const result = await work()
  return { ms: Math.round(performance.now() - startedAt), result }
}

async function eventually(attempt: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (tries === 100) throw error
      await sleep(100)
    }
  }
}

function postmasterPid(): number {
  return Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0])
}
