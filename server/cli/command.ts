import type { ParseArgsOptionsConfig } from 'node:util'
import { Refusal } from '../kernel/errors.ts'

export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** One verb of `redress`: `run` writes what it has to say, and fails with a Refusal. */
export type Command = {
  readonly name: string
  /** One line for the list of commands. */
  readonly about: string
  /** How it is called, with every option. */
  readonly usage: string
  readonly options: ParseArgsOptionsConfig
  /** What stands without a name, such as a path; it is found among the options by this name. */
  readonly takes?: string
  run(options: Options): Promise<void>
}

/** For a person, or as one line of JSON for a program. */
export function say(options: Options, sentence: string, facts: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${options.json === true ? JSON.stringify(facts) : sentence}\n`)
}

export const textOption = (options: Options, name: string): string | undefined => {
  const value = options[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** A whole number of at least 1. @throws Refusal `cli.wrongOption` */
export function wholeOption(
  options: Options,
  { name, fallback, command }: { name: string; fallback: number; command: string },
): number {
  const text = textOption(options, name)
  const number = text === undefined ? fallback : Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new Refusal('cli.wrongOption', { reason: `“${text}” is no whole number`, command })
  return number
}
