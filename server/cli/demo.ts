import { randomBytes } from 'node:crypto'
import { systemActor } from '../kernel/auth/actor.ts'
import { inRead, inTransaction, makeCtx } from '../kernel/ctx.ts'
import type { Machine } from '../kernel/machine.ts'
import { Refusal } from '../kernel/errors.ts'
import { modules } from '../modules.ts'
import { addRow } from '../modules/organization/catalogue.commands.ts'
import { organizationUrl } from '../modules/organization/organization.queries.ts'
import { languages } from '../../shared/languages.ts'
import { setUp } from '../modules/staff/setup.commands.ts'
import { say, textOption, type Command } from './command.ts'
import { hireCast, readMaterial, readPlaces, type Material } from './demo/cast.ts'
import { chanceFrom } from './demo/chance.ts'
import { pastMachine } from './demo/past-machine.ts'
import { inventScript } from './demo/script.ts'
import { playStory } from './demo/story.ts'
import { withMachine } from './with-machine.ts'

const usual = 2000
const months = 18

export const demoCommand: Command = {
  name: 'demo',
  about: 'make a believable organization with 18 months of feedback',
  usage: `redress demo

  --count N        pieces of feedback, ${usual} unless given
  --seed N         another number tells other stories
  --password TEXT  for everyone of the demo; made up unless given
  --json           answer as JSON

Makes an organization of its own beside any that exist. Its mail counts as sent and never leaves.`,
  options: {
    count: { type: 'string' },
    seed: { type: 'string' },
    password: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(options) {
    const count = wholeNumber(textOption(options, 'count'), usual)
    const seed = wholeNumber(textOption(options, 'seed'), 10_002)
    const password = textOption(options, 'password') ?? `demo-${randomBytes(9).toString('base64url')}`
    // Thousands of commits that can be told again need not reach the disk one by one.
    process.env.PGOPTIONS = '-c synchronous_commit=off'
    const made = await withMachine((machine) =>
      makeDemo(machine, { count, seed, password, progress: options.json !== true }),
    )
    const who = made.people
      .map(({ email, name, roles }) => `  ${email.padEnd(28)} ${name} (${roles.join(', ')})`)
      .join('\n')
    say(
      options,
      `\n${made.organization} has ${count} pieces of feedback. Sign in at ${made.signInUrl} as\n${who}\nEveryone's password is ${password}`,
      {
        ...made,
        count,
        password,
      },
    )
  },
}

function wholeNumber(text: string | undefined, fallback: number): number {
  const number = text === undefined ? fallback : Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new Refusal('cli.wrongOption', { reason: `“${text}” is no whole number`, command: 'demo' })
  return number
}

export type DemoOptions = {
  readonly count: number
  readonly seed: number
  readonly password: string
  readonly progress: boolean
}

/** Makes the demo organization and plays its feedback, oldest first. */
export async function makeDemo(machine: Machine, { count, seed, password, progress }: DemoOptions) {
  const material = await readMaterial()
  const now = new Date()
  const { organizationId } = await setUpDemo(machine, material, password)
  const cast = await hireCast(machine, { organizationId, password })
  const places = await readPlaces(machine, { organizationId, material })
  const jobs = modules.flatMap((module) => module.jobs)
  const when = chanceFrom(seed)
  const receivedAts = Array.from({ length: count }, () => receivedAt(when.next(), now)).sort(
    (a, b) => a.getTime() - b.getTime(),
  )
  // One after the other: what follows silence looks at all cases, at the time of the story that is told.
  for (const [index, at] of receivedAts.entries()) {
    const chance = chanceFrom(seed + 7919 * (index + 1))
    const script = inventScript(chance, material)
    const past = pastMachine(machine, jobs)
    await playStory({ past, organizationId, chance, cast, places, now }, { script, receivedAt: at })
    if (progress) showProgress(index + 1, count)
  }
  const ctx = makeCtx({ machine, organizationId, actor: systemActor('demo') })
  const administrator = { email: administratorEmail, name: 'Sam Lind', roles: ['administrator'] as const }
  return {
    organization: material.organization.name,
    organizationId,
    signInUrl: `${await inRead(ctx, organizationUrl)}/desk/`,
    people: [administrator, ...cast.everyone],
  }
}

const administratorEmail = 'admin@nordhaven.example'

async function setUpDemo(
  machine: Machine,
  material: Material,
  password: string,
): Promise<{ organizationId: string }> {
  const { organizationId } = await setUp(machine, {
    organization: {
      name: material.organization.name,
      country: 'TR',
      timeZone: 'Europe/Istanbul',
      languages: [...languages],
      defaultLanguage: 'tr',
      isOnePerson: false,
    },
    administrator: { email: administratorEmail, name: 'Sam Lind', password, language: 'en' },
    isFirst: false,
  })
  const ctx = makeCtx({ machine, organizationId, actor: systemActor('demo') })
  await inTransaction(ctx, async (tx) => {
    for (const { name, timeZone } of material.organization.sites) {
      await addRow(tx, {
        name: 'unit',
        row: { kind: 'site', parentId: null, name, code: null, address: null, timeZone },
      })
    }
    for (const { name } of material.organization.products)
      await addRow(tx, { name: 'product', row: { name, code: null } })
  })
  return { organizationId }
}

/** More of late than long ago, as with a growing firm; mostly by day. */
function receivedAt(share: number, now: Date): Date {
  const span = months * 30.4 * 86_400_000
  const at = new Date(now.getTime() - span * (1 - share ** 0.8) - 600_000)
  if (at.getUTCHours() < 5) at.setUTCHours(at.getUTCHours() + 7)
  return at < now ? at : new Date(now.getTime() - 600_000)
}

function showProgress(done: number, count: number): void {
  if (!process.stderr.isTTY && done % 100 !== 0 && done !== count) return
  const width = 30
  const filled = Math.round((done / count) * width)
  process.stderr.write(
    `\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${count}${done === count ? '\n' : ''}`,
  )
}
