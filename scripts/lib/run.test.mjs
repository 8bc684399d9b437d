import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { runInOurPlace, runQuietly } from './run.mjs'

const runner = new URL('./run.mjs', import.meta.url).href
const node = process.execPath

/** A process that runs `script` by runInOurPlace, as start.mjs does. */
const parentOf = (script) => {
  const program = `import { runInOurPlace } from ${JSON.stringify(runner)}
    process.exitCode = await runInOurPlace(process.execPath, ['-e', ${JSON.stringify(script)}])`
  return spawn(node, ['--input-type=module', '-e', program], { stdio: ['pipe', 'pipe', 'inherit'] })
}

test('the exit code of the program becomes ours', async () => {
  assert.equal(await runInOurPlace(node, ['-e', 'process.exit(7)']), 7)
})

test('a program that a signal ends gives 128 and the number of the signal', async () => {
  assert.equal(await runInOurPlace(node, ['-e', 'process.kill(process.pid, "SIGKILL")']), 137)
})

test('a program that does not exist is named', async () => {
  await assert.rejects(runInOurPlace('/no/such/program', []), /cannot run \/no\/such\/program/)
})

test('a signal reaches the program, which ends in its own way', async () => {
  const parent = parentOf(
    `process.on('SIGTERM', () => process.exit(5)); setInterval(() => {}, 1000); console.log('up')`,
  )
  await once(parent.stdout, 'data')
  parent.kill('SIGTERM')
  const [code] = await once(parent, 'exit')
  assert.equal(code, 5)
})

test(
  'under npm the end of the shell around us ends the program too',
  { skip: process.platform === 'win32' },
  async () => {
    const program = `process.on('SIGTERM', () => { console.log('stopped'); process.exit() }); setInterval(() => {}, 1000); console.log('up')`
    const script = `import { runInOurPlace } from ${JSON.stringify(runner)}
    await runInOurPlace(process.execPath, ['-e', ${JSON.stringify(program)}])`
    const shell = spawn('sh', ['-c', '"$0" --input-type=module -e "$1"; true', node, script], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const said = shell.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })
    assert.equal((await said.next()).value, 'up\n')
    shell.kill('SIGTERM')
    assert.equal((await said.next()).value, 'stopped\n')
  },
)

test('standard input reaches the program', async () => {
  const parent = parentOf(`process.stdin.pipe(process.stdout)`)
  parent.stdin.end('a secret')
  const [data] = await once(parent.stdout.setEncoding('utf8'), 'data')
  assert.equal(data, 'a secret')
})

test('what a quiet program says is collected with its exit code', async () => {
  const result = await runQuietly(node, ['-e', 'console.log("one"); console.error("two"); process.exit(3)'])
  assert.equal(result.code, 3)
  assert.deepEqual(result.output.trim().split('\n').sort(), ['one', 'two'])
})
