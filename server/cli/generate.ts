import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { systemActor } from '../kernel/auth/actor.ts'
import { inRead, makeCtx, type Ctx } from '../kernel/ctx.ts'
import { Refusal } from '../kernel/errors.ts'
import type { Machine } from '../kernel/machine.ts'
import { rebuildFigures } from '../modules/analysis/analysis.commands.ts'
import { customerKeys } from '../modules/customers/customers.rules.ts'
import { organizationOf, organizationUrl } from '../modules/organization/organization.queries.ts'
import { say, textOption, wholeOption, type Command } from './command.ts'
import { hireCast, readMaterial, readPlaces } from './demo/cast.ts'
import { chanceFrom } from './demo/chance.ts'
import { demoOrganization, stockShelves } from './demo/firm.ts'
import { playFeedback, receiptTimes } from './demo/play.ts'
import { showProgress } from './demo/progress.ts'
import { answerSurveys } from './demo/survey-answers.ts'
import { multiply, recentDays } from './generate/multiply.ts'
import { patternOf, type Pattern } from './generate/pattern.ts'
import { caseTables, storyRows, type CaseTable } from './generate/story-rows.ts'
import { withMachine } from './with-machine.ts'

export const generateCommand: Command = {
  name: 'generate',
  about: 'write many thousands of believable cases, to try a machine with',
  usage: `redress generate --complaints N

  --complaints N       pieces of feedback to write
  --organization SLUG  into this organization; else one of its own is made
  --seed N             another number tells other stories
  --password TEXT      for everyone it hires; made up unless given
  --json               answer as JSON

Plays some hundred stories through the commands that people use, then writes the rows of these stories again
for other people at other moments. Nobody is written to.`,
  options: {
    complaints: { type: 'string' },
    organization: { type: 'string' },
    seed: { type: 'string' },
    password: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(options) {
    const number = (name: string, fallback: number) =>
      wholeOption(options, { name, fallback, command: 'generate' })
    const count = number('complaints', 0)
    const seed = number('seed', 10_002)
    const password = textOption(options, 'password') ?? `demo-${randomBytes(9).toString('base64url')}`
    // Thousands of commits that can be told again need not reach the disk one by one.
    process.env.PGOPTIONS = '-c synchronous_commit=off'
    const startedAt = performance.now()
    const made = await withMachine((machine) =>
      generate(machine, {
        count,
        seed,
        password,
        slug: textOption(options, 'organization'),
        onProgress: options.json === true ? undefined : showProgress,
      }),
    )
    const seconds = Math.round((performance.now() - startedAt) / 1000)
    say(
      options,
      `\n${count} pieces of feedback in ${seconds} s. Sign in at ${made.signInUrl} as manager@nordhaven.example, password ${password}`,
      { ...made, count, seconds, password },
    )
  },
}

export type GenerateOptions = {
  readonly count: number
  readonly seed: number
  readonly password: string
  /** The organization to write into; one of its own unless given. */
  readonly slug: string | undefined
  /** Stories that are played; the others repeat their rows. */
  readonly played?: number
  readonly onProgress: ((done: number, count: number) => void) | undefined
}

/** Enough that each stage of the life cycle is there in several shapes, few enough to be played within a minute. */
const mostPlayed = 300

/** Writes `count` cases into an organization. */
export async function generate(machine: Machine, options: GenerateOptions) {
  const { count, seed, password, slug, onProgress } = options
  const material = await readMaterial()
  const organizationId = slug
    ? await organizationBySlug(machine, slug)
    : await demoOrganization(machine, { material, password })
  await stockShelves(machine, { organizationId, material })
  const cast = await hireCast(machine, { organizationId, password })
  const places = await readPlaces(machine, { organizationId, material })
  const ctx = makeCtx({ machine, organizationId, actor: systemActor('generate') })
  const now = new Date()
  const played = Math.min(count, options.played ?? mostPlayed)
  const firstId = ctx.newId()
  await playFeedback(
    { machine, organizationId, material, cast, places },
    {
      receivedAts: (played < count ? timesToPlay : receiptTimes)(played, { seed, now }),
      now,
      seed,
      onProgress: (done) => onProgress?.(done, count),
    },
  )
  await answerSurveys(ctx, { since: firstId, seed })
  if (count > played) {
    const { tables, patterns } = await patternsSince(ctx, firstId)
    await multiply(
      { machine, organizationId, tables, patterns, material },
      {
        receivedAts: receiptTimes(count - played, { seed, now }),
        now,
        chance: chanceFrom(seed),
        onProgress: (done) => onProgress?.(played + done, count),
      },
    )
  }
  await rebuildFigures(ctx)
  return { organizationId, signInUrl: `${await inRead(ctx, organizationUrl)}/desk/` }
}

/** Most of them of late: what is under way has many stages, what is over can be moved to any week. */
function timesToPlay(count: number, { seed, now }: { seed: number; now: Date }): Date[] {
  const recent = Math.floor((count * 2) / 3)
  const chance = chanceFrom(seed + 1)
  const late = Array.from(
    { length: recent },
    () => new Date(now.getTime() - 600_000 - chance.next() * recentDays * 86_400_000),
  )
  return [...receiptTimes(count - recent, { seed, now }), ...late].sort((a, b) => a.getTime() - b.getTime())
}

async function organizationBySlug({ db }: Machine, slug: string): Promise<string> {
  const row = await db.system
    .selectFrom('organization')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!row) throw new Refusal('cli.slugUnknown', { slug })
  return row.id
}

/** The stories played since an id was made. */
const patternsSince = (
  ctx: Ctx,
  firstId: string,
): Promise<{ tables: readonly CaseTable[]; patterns: readonly Pattern[] }> =>
  inRead(ctx, async (read) => {
    const { country } = await organizationOf(read)
    const { rows } = await sql<{ id: string }>`
      select id from complaint where organization_id = ${read.organizationId} and id > ${firstId} order by id`.execute(
      read.sql,
    )
    const tables = await caseTables(read)
    const stories = await storyRows(read, { tables, complaintIds: rows.map(({ id }) => id) })
    const patterns = [...stories.values()].map((story) => {
      const phone = story.get('complaint')?.[0]?.complainant_phone
      return patternOf(
        story,
        customerKeys({ email: null, phone: typeof phone === 'string' ? phone : null }, country).phoneKey,
      )
    })
    return { tables, patterns }
  })
