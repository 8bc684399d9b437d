/** Everything people are told goes to standard error: standard output belongs to the command that runs. */
export const tell = (text) => process.stderr.write(`redress: ${text}\n`)

/** A failure that its text explains in full; no stack is shown. */
export class Explained extends Error {}

/** Runs a script's main function; an explained failure ends with its text and exit code 1. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    tell(error instanceof Explained ? error.message : (error?.stack ?? String(error)))
    process.exitCode = 1
  }
}
