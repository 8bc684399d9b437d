import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { Explained } from './log.mjs'

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
    const done = (settle) => {
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
