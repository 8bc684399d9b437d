import { text } from 'node:stream/consumers'
import { deskLanguages, isLanguage, type Language } from '../../shared/languages.ts'
import { systemActor } from '../kernel/auth/actor.ts'
import { inRead, makeCtx } from '../kernel/ctx.ts'
import { Refusal } from '../kernel/errors.ts'
import { organizationUrl } from '../modules/organization/organization.queries.ts'
import { setUp } from '../modules/staff/setup.commands.ts'
import { readSetUp } from '../modules/staff/setup.rules.ts'
import { say, textOption, type Command, type Options } from './command.ts'
import { withMachine } from './with-machine.ts'

const usage = `redress setup --organization NAME --country CODE --time-zone ZONE --admin-email ADDRESS --admin-password-stdin

  --organization NAME        as people know it
  --country CODE             two letters, e.g. TR
  --time-zone ZONE           e.g. Europe/Istanbul
  --languages LIST           of the public pages, comma separated; default: that of the country, and en
  --admin-email ADDRESS      with which the administrator signs in
  --admin-name NAME          default: the part of the address before the @
  --admin-password-stdin     the password is read from standard input, at least 12 characters
  --one-person               one person does everything and gets every role
  --several                  roles are kept apart (default); the administrator invites the others
  --complaints-manager       the administrator is the complaints manager too
  --slug NAME                in addresses (/o/NAME/); default: made from the name
  --another                  one more organization on this installation
  --json                     answer as JSON

  echo "$PASSWORD" | npm run -s redress -- setup --organization "Acme" --country TR \\
    --time-zone Europe/Istanbul --admin-email ada@example.org --admin-password-stdin`

export const setupCommand: Command = {
  name: 'setup',
  about: 'make the organization and its first administrator',
  usage,
  options: {
    organization: { type: 'string' },
    country: { type: 'string' },
    'time-zone': { type: 'string' },
    languages: { type: 'string' },
    'admin-email': { type: 'string' },
    'admin-name': { type: 'string' },
    'admin-password-stdin': { type: 'boolean' },
    'one-person': { type: 'boolean' },
    several: { type: 'boolean' },
    'complaints-manager': { type: 'boolean' },
    slug: { type: 'string' },
    another: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(options) {
    const { answers, slug } = await readAnswers(options)
    await withMachine(async (machine) => {
      const { organizationId, staffId } = await setUp(machine, {
        organization: { ...answers, slug },
        administrator: {
          email: answers.email,
          name: answers.administratorName,
          password: answers.password,
          language: deskLanguages.find((each) => each === answers.languages[0]) ?? 'en',
          isComplaintsManager: answers.isComplaintsManager,
        },
        isFirst: options.another !== true,
      })
      const ctx = makeCtx({ machine, organizationId, actor: systemActor('operator') })
      const url = options.another ? await inRead(ctx, organizationUrl) : machine.config.publicUrl
      const deskUrl = `${url}/desk/`
      say(options, `${answers.name} is set up. ${answers.email} can sign in at ${deskUrl}`, {
        organizationId,
        staffId,
        deskUrl,
      })
    })
  },
}

async function readAnswers(options: Options) {
  if (options['one-person'] && options.several) throw new Refusal('cli.oneOrSeveral')
  if (!options['admin-password-stdin']) throw new Refusal('cli.passwordMissing')
  const email = textOption(options, 'admin-email') ?? ''
  const country = (textOption(options, 'country') ?? '').toUpperCase()
  const read = readSetUp({
    name: textOption(options, 'organization'),
    country,
    timeZone: textOption(options, 'time-zone'),
    languages: languagesOf(textOption(options, 'languages'), country),
    people: options['one-person'] ? 'one' : 'several',
    isComplaintsManager: options['complaints-manager'] ? 'yes' : 'no',
    administratorName: textOption(options, 'admin-name') ?? email.replace(/@.*/, ''),
    email,
    password: (await text(process.stdin)).replace(/\r?\n$/, ''),
  })
  if ('problems' in read) {
    const [first] = read.problems
    throw new Refusal(first?.code ?? 'invalidInput', { option: optionOf[first?.field ?? ''] ?? '' })
  }
  return { answers: read.answers, slug: textOption(options, 'slug') }
}

const optionOf: Readonly<Record<string, string>> = {
  name: '--organization',
  country: '--country',
  timeZone: '--time-zone',
  languages: '--languages',
  administratorName: '--admin-name',
  email: '--admin-email',
  password: 'the password on standard input',
}

/** As listed; else the language of the country, where it is one of ours, and English. */
function languagesOf(list: string | undefined, country: string): Language[] {
  const given = list?.split(',').map((each) => each.trim())
  const unknown = given?.find((each) => !isLanguage(each))
  if (unknown !== undefined) throw new Refusal('cli.languageUnknown', { language: unknown })
  if (given) return given.filter(isLanguage)
  const local = /^[A-Z]{2}$/.test(country) ? new Intl.Locale(`und-${country}`).maximize().language : ''
  return [...new Set(['zh' === local ? 'zh-TW' : local, 'en'])].filter(isLanguage)
}
