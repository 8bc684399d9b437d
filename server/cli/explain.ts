import { refusalText, textIn } from '../../shared/i18n/text.ts'
import { en as desk } from '../../shared/i18n/desk/en.ts'
import { Refusal } from '../kernel/errors.ts'

/** What the operator does about a refusal, where the texts of the app do not say it. */
const sentences: Readonly<Record<string, string>> = {
  'cli.unknownCommand': '“{{name}}” is no command. `redress help` lists them.',
  'cli.wrongOption': '{{reason}}. `redress help {{command}}` lists the options.',
  'cli.passwordMissing':
    'Give the password of the administrator on standard input, and say --admin-password-stdin.',
  'cli.oneOrSeveral': 'Say --one-person or --several, not both.',
  'cli.languageUnknown':
    '“{{language}}” is none of our languages: en, tr, ru, hu, de, fr, it, es, el, ar, fa, zh-TW.',
  'setup.alreadyDone': 'Redress is set up already. To add one more organization, say --another.',
  'setup.nameMissing': 'Say what the organization is called: --organization "Acme".',
  'setup.countryMissing': 'Say the country by its two letters: --country TR.',
  'setup.timeZoneMissing': 'Say the time zone: --time-zone Europe/Istanbul.',
  'setup.emailInvalid': 'Say the administrator’s address: --admin-email ada@example.org.',
  'organization.hostTaken': 'Another organization has the host name {{host}}.',
  'cli.slugUnknown': 'No organization has the address /o/{{slug}}/. `redress hosts` lists them.',
  'cli.hostWrong': '“{{host}}” is no host name. Write it like complaints.example.org.',
  'organization.slugTaken': 'Another organization has the address /o/{{slug}}/. Choose one with --slug.',
  'config.wrongValue': 'The setting {{name}} has a wrong value: {{expected}}. See docs/operations.md.',
  'database.tooOld': 'The database is PostgreSQL {{version}}; Redress needs {{oldest}} or newer.',
  'database.otherKey':
    'The database belongs to an installation with another key. Set REDRESS_KEY to that key, or put its file redress.key into the folder REDRESS_DATA.',
  'database.newerThanProgram':
    'The database was made by a newer version of Redress (it has {{migration}}). Run that version.',
}

/** Failures of the system that an operator can mend. */
const systemSentences: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port {{port}} is in use. Choose another: PORT=8081 npm start',
  EACCES: 'This user may not use {{path}}{{port}}.',
}

/** A failure as one or two sentences for the operator; the unexpected keeps its stack. */
export function explain(error: unknown): string {
  if (!(error instanceof Refusal)) {
    const known = error instanceof Error && 'code' in error && systemSentences[String(error.code)]
    if (known) return filled(known, error as unknown as Record<string, unknown>)
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const { code, details } = error
  const known = sentences[code] ?? (desk as Readonly<Record<string, string>>)[`error.${code}`]
  if (known) return filled(known, details)
  const values = { min: 12, ...details }
  const said = refusalText(textIn('en'), code, values)
  return `${said} (${code}${Object.keys(details).length > 0 ? ` ${JSON.stringify(details)}` : ''})`
}

const filled = (text: string, details: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const value = details[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  })
