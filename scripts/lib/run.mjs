import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { Explained } from './log.mjs'

const parentPollMs = 200

/**
 * Runs a program in our place: its input and output are ours, signals go on
 * to it, and its exit code becomes ours.
 * @returns {Promise<number>} exit code; 128 + number of the signal that ended it
 */
export function runInOurPlace(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    const forward = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, forward)
    const watch = watchParent(() => child.kill('SIGTERM'))
    const done = (settle) => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, forward)
      settle()
    }
    child.once('error', (error) =>
      done(() => reject(new Explained(`cannot run ${command}: ${error.message}`))),
    )
    child.once('close', (code, signal) => done(() => resolve(code ?? 128 + (constants.signals[signal] ?? 0))))
  })
}

/**
 * npm hands a signal to the shell that it runs scripts in, and many shells
 * die of it without telling us. Under npm, the end of that shell is the signal.
 */
function watchParent(onEnd) {
  const parent = process.ppid
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return undefined
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    onEnd()
  }, parentPollMs)
  return watch
}

/**
 * Runs a program to its end and collects what it says.
 * @returns {Promise<{ code: number, output: string }>} standard output and error in the order they came
 */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text))
    }
    child.once('error', (error) => resolve({ code: 127, output: error.message }))
    child.once('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}\n${signal}` : output }),
    )
  })
}
