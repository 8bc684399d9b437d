import { existsSync } from 'node:fs'
import path from 'node:path'
import { explain } from './explain.ts'
import { say, type Command } from './command.ts'
import { databaseFindings, sameKeyFindings, withOwner } from './doctor/database.ts'
import { fileFinding } from './doctor/files.ts'
import { bad, examine, good, type Finding } from './doctor/finding.ts'
import { addressFindings, folderFindings, targetFindings } from './doctor/place.ts'
import { documentFinding } from './doctor/documents.ts'
import { backupFindings, journalFindings } from './doctor/safety.ts'
import { dateFindings, jobFindings, mailFindings, serverFinding } from './doctor/work.ts'
import { readConfig, type Config } from '../kernel/config.ts'

export const doctorCommand: Command = {
  name: 'doctor',
  about: 'look at everything that Redress needs and say what to do',
  usage: `redress doctor

  --json   answer as JSON: {"isWell": …, "findings": [{about, state, says, todo}]}

Looks at settings, folder, database, schema, jobs, mail, files, journal, backups and documents, and changes nothing.
Ends with 1 if something is bad.`,
  options: { json: { type: 'boolean' } },
  async run(options) {
    const findings = await lookAtEverything(process.env)
    const isWell = findings.every(({ state }) => state !== 'bad')
    say(options, report(findings), { isWell, findings })
    if (!isWell) process.exitCode = 1
  },
}

/** Everything that was found, the settings of `env` first; nothing is changed. */
export async function lookAtEverything(
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly Finding[]> {
  let config: Config
  try {
    config = readConfig(env)
  } catch (error) {
    return [
      bad('settings', explain(error), 'Correct it and call the doctor again; the rest was not looked at.'),
    ]
  }
  return [
    good('program', `Node ${process.version} on ${process.platform} ${process.arch}.`),
    ...addressFindings(config),
    ...(await examine('data', () => folderFindings(config))),
    ...(await examine('folders', () => targetFindings(config))),
    ...(await databaseAndWork(config)),
    ...(await examine('documents', documentFinding)),
    ...(await examine('server', () => serverFinding(config))),
  ]
}

async function databaseAndWork(config: Config): Promise<readonly Finding[]> {
  // The doctor makes nothing, so not an empty database either.
  if (!config.databaseUrl && !existsSync(path.join(config.dataDir, 'postgres'))) return []
  try {
    return await withOwner(config, async (owner) => [
      ...(await examine('database', () => databaseFindings(owner))),
      ...(await examine('same key', () => sameKeyFindings(config, owner))),
      ...(await examine('jobs', () => jobFindings(owner))),
      ...(await examine('mail', () => mailFindings(config, owner))),
      ...(await examine('dates', () => dateFindings(owner))),
      ...(await examine('files', () => fileFinding(config, owner))),
      ...(await examine('journal', () => journalFindings(config, owner))),
      ...(await examine('backup', () => backupFindings(config, owner))),
    ])
  } catch (error) {
    const todo = config.databaseUrl
      ? 'See that the server of DATABASE_URL runs, that this machine may reach it, and that name and password are right.'
      : 'Read the sentence; the data itself is untouched.'
    return [bad('database', `It does not answer: ${explain(error).split('\n')[0] ?? ''}`, todo)]
  }
}

const signs = { good: '✓', warning: '!', bad: '✗' } as const

function report(findings: readonly Finding[]): string {
  const lines = findings.map(({ about, state, says, todo }) => {
    const line = `${signs[state]} ${about.padEnd(14)} ${says}`
    return todo ? `${line}\n${' '.repeat(17)}→ ${todo}` : line
  })
  const count = (wanted: Finding['state']) => findings.filter(({ state }) => state === wanted).length
  return `${lines.join('\n')}\n\n${count('good')} good, ${count('warning')} to look at, ${count('bad')} bad.`
}
