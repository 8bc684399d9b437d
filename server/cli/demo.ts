import { randomBytes } from 'node:crypto'
import { systemActor } from '../kernel/auth/actor.ts'
import { inRead, makeCtx } from '../kernel/ctx.ts'
import type { Machine } from '../kernel/machine.ts'
import { jobs } from '../modules.ts'
import { rebuildFigures } from '../modules/analysis/analysis.commands.ts'
import { rebuildLoyalty } from '../modules/analysis/loyalty.commands.ts'
import { organizationUrl } from '../modules/organization/organization.queries.ts'
import { say, textOption, wholeOption, type Command } from './command.ts'
import { administrator, hireCast, readMaterial, readPlaces } from './demo/cast.ts'
import { demoOrganization, keepCannedTexts, stockShelves } from './demo/firm.ts'
import { playFeedback, receiptTimes } from './demo/play.ts'
import { pastMachine } from './demo/past-machine.ts'
import { inventPurchases } from './demo/purchases.ts'
import { showProgress } from './demo/progress.ts'
import { answerSurveys } from './demo/survey-answers.ts'
import { withMachine } from './with-machine.ts'

const usual = 2000

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
    const count = wholeOption(options, { name: 'count', fallback: usual, command: 'demo' })
    const seed = wholeOption(options, { name: 'seed', fallback: 10_002, command: 'demo' })
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

export type DemoOptions = {
  readonly count: number
  readonly seed: number
  readonly password: string
  readonly progress: boolean
}

/** Makes the demo organization and plays its feedback, oldest first. */
export async function makeDemo(machine: Machine, { count, seed, password, progress }: DemoOptions) {
  const material = await readMaterial()
  const organizationId = await demoOrganization(machine, { material, password })
  await stockShelves(machine, { organizationId, material })
  const cast = await hireCast(machine, { organizationId, password })
  await keepCannedTexts(machine, { organizationId, material, writer: cast.manager })
  const places = await readPlaces(machine, { organizationId, material })
  const now = new Date()
  await playFeedback(
    { machine, organizationId, material, cast, places },
    {
      receivedAts: receiptTimes(count, { seed, now }),
      now,
      seed,
      onProgress: progress ? showProgress : undefined,
    },
  )
  const past = pastMachine(machine, jobs)
  await inventPurchases(makeCtx({ machine: past.machine, organizationId, actor: systemActor('demo') }), {
    material,
    seed,
    now,
  })
  await past.workOff()
  const ctx = makeCtx({ machine, organizationId, actor: systemActor('demo') })
  await answerSurveys(ctx, { since: organizationId, seed })
  // What was played in the past has changed nothing lately.
  await rebuildFigures(ctx)
  await rebuildLoyalty(ctx)
  return {
    organization: material.organization.name,
    organizationId,
    signInUrl: `${await inRead(ctx, organizationUrl)}/desk/`,
    people: [administrator, ...cast.everyone],
  }
}
