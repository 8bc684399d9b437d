import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { emptyDatabase, type TestDatabase } from '../../test/database.ts'

let database: TestDatabase
let dataDir: string
before(async () => {
  database = await emptyDatabase()
  dataDir = await mkdtemp(path.join(tmpdir(), 'redress-cli-'))
})
after(async () => {
  await database.drop()
  await rm(dataDir, { recursive: true, force: true })
})

const program = path.join(import.meta.dirname, 'main.ts')

async function redress(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: object } = {},
) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, DATABASE_URL: database.ownerUrl, REDRESS_DATA: dataDir, ...env },
  })
  child.stdin.end(input)
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await closed, said, complained }
}

const setup = [
  'setup',
  '--organization=Acme',
  '--country=TR',
  '--time-zone=Europe/Istanbul',
  '--admin-email=ada@example.org',
  '--admin-password-stdin',
]
const input = 'correct horse battery staple\n'

test('help lists the commands, and says of each how it is called', async () => {
  const { code, said } = await redress([])
  assert.equal(code, 0)
  assert.match(said, /setup/)
  assert.match((await redress(['setup', '--help'])).said, /--time-zone/)
})

test('a wrong command or option is refused with what to do', async () => {
  const unknown = await redress(['explode'])
  assert.equal(unknown.code, 2)
  assert.match(unknown.complained, /redress help/)
  const option = await redress(['setup', '--colour=red'])
  assert.equal(option.code, 2)
  assert.match(option.complained, /redress help setup/)
})

test('business time is answered with nothing set up and no database, as JSON alone', async () => {
  const file = path.join(dataDir, 'questions.json')
  const question = { id: 'q', op: 'next', tz: 'UTC', schedule: { mon: [['09:00', '17:00']] } }
  await writeFile(file, JSON.stringify([{ ...question, start: '2026-11-22T00:00:00Z' }]))
  const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' }
  const { code, said } = await redress(['business-time', '--file', file], { env })
  assert.deepEqual([code, JSON.parse(said)], [0, [{ id: 'q', result: '2026-11-23T09:00:00Z' }]])
  await writeFile(file, '[{}]')
  const refused = await redress(['business-time', '--file', file])
  assert.deepEqual([refused.code, refused.said], [2, ''])
  assert.match(refused.complained, /0\.op/)
})

test('the schema is brought up to date, once', async () => {
  assert.match((await redress(['migrate'])).said, /0001_kernel/)
  assert.deepEqual(JSON.parse((await redress(['migrate', '--json'])).said), { ran: [] })
})

test('set-up says what is missing and makes nothing', async () => {
  const cases: [args: string[], given: string, sentence: RegExp][] = [
    [setup.filter((each) => !each.startsWith('--country')), input, /--country TR/],
    [setup.filter((each) => !each.startsWith('--time')), input, /--time-zone/],
    [setup, 'short\n', /12 characters/],
    [setup.slice(0, -1), input, /standard input/],
    [[...setup, '--languages=en,klingon'], input, /klingon/],
  ]
  const answers = await Promise.all(cases.map(([args, given]) => redress(args, { input: given })))
  for (const [index, [, , sentence]] of cases.entries()) {
    assert.equal(answers[index]?.said, '')
    assert.match(answers[index]?.complained ?? '', sentence)
  }
  assert.match((await redress(['hosts'])).said, /Nothing is set up/)
})

test('set-up makes organization and administrator; a second one is asked for by name', async () => {
  const done = await redress([...setup, '--json'], { input })
  assert.equal(done.code, 0, done.complained)
  assert.match((JSON.parse(done.said) as { deskUrl: string }).deskUrl, /\/desk\/$/)
  const again = await redress(setup, { input })
  assert.equal(again.code, 1)
  assert.match(again.complained, /--another/)
  assert.equal((await redress([...setup, '--another', '--slug=second'], { input })).code, 0)
})

test('host names belong to one organization', async () => {
  const set = (slug: string) =>
    redress(['hosts', `--organization=${slug}`, '--set=Complaints.Example.org', '--json'])
  const { organizations } = JSON.parse((await set('acme')).said) as { organizations: unknown[] }
  assert.deepEqual(organizations[0], { slug: 'acme', name: 'Acme', hosts: ['complaints.example.org'] })
  assert.match((await set('second')).complained, /complaints\.example\.org/)
  assert.match((await set('third')).complained, /redress hosts/)
})

test('the journal verifies, agrees with a checkpoint kept outside, and a changed event is named', async () => {
  assert.match((await redress(['verify'])).said, /✔ acme: 0 entries.*\n.*Not sealed yet/)
  const file = path.join(dataDir, 'kept.txt')
  await writeFile(file, (await redress(['checkpoint', '--organization=acme'])).said)
  const kept = await redress(['verify', '--organization=acme', `--checkpoint=${file}`])
  assert.equal(kept.code, 0, kept.complained)
  assert.match(kept.said, /✔ acme: \d+ entries.*\n.*agrees with 1 checkpoint/)
  const owner = new pg.Client({ connectionString: database.ownerUrl })
  await owner.connect()
  await owner.query(
    `update event set actor = 'public' from organization o where o.id = organization_id and slug = 'acme' and journal_position = 0`,
  )
  await owner.end()
  const changed = await redress(['verify'])
  assert.equal(changed.code, 1)
  assert.match(
    changed.said,
    /✖ acme: entry 0 .* is broken\. The event [0-9a-f-]{36} \(.*\) of record .* was changed/,
  )
  assert.match(changed.said, /✔ second/)
})

test('a file that is no checkpoint, or one of another organization, is refused by name', async () => {
  const file = path.join(dataDir, 'kept.txt')
  const foreign = await redress(['verify', '--organization=second', `--checkpoint=${file}`])
  assert.equal(foreign.code, 2)
  assert.match(foreign.complained, /kept\.txt is a checkpoint of the organization/)
  const nothing = await redress(['verify', `--checkpoint=${program}`])
  assert.equal(nothing.code, 2)
  assert.match(nothing.complained, /main\.ts is no checkpoint/)
})

test('the key of the journal is replaced for one organization or for all', async () => {
  assert.match(
    (await redress(['rotate-journal-key', '--organization=acme'])).said,
    /acme: [0-9a-f]{16} signs from now on/,
  )
  const { rotated } = JSON.parse((await redress(['rotate-journal-key', '--json'])).said) as {
    rotated: unknown[]
  }
  assert.equal(rotated.length, 2)
})

test('an installation with another key does not come near the database', async () => {
  const { code, complained } = await redress(['migrate'], {
    env: { REDRESS_KEY: 'quite another key of enough characters' },
  })
  assert.equal(code, 1)
  assert.match(complained, /REDRESS_KEY/)
})
