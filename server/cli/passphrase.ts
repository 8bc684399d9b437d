import { text } from 'node:stream/consumers'
import type { Config } from '../kernel/config.ts'
import { Refusal } from '../kernel/errors.ts'
import type { Options } from './command.ts'

/** As given on standard input, else as configured; undefined where there is none. */
export async function passphraseOf(options: Options, config: Config): Promise<string | undefined> {
  if (!options['passphrase-stdin']) return config.backup.passphrase
  const given = (await text(process.stdin)).replace(/\r?\n$/, '')
  if (given.length < 12) throw new Refusal('cli.passphraseEmpty')
  return given
}
