import type { Machine } from '../../kernel/machine.ts'
import { modules } from '../../modules.ts'
import type { Cast, Material, Places } from './cast.ts'
import { chanceFrom } from './chance.ts'
import { pastMachine } from './past-machine.ts'
import { inventScript } from './script.ts'
import { playStory } from './story.ts'

const months = 18

type Theatre = {
  readonly machine: Machine
  readonly organizationId: string
  readonly material: Material
  readonly cast: Cast
  readonly places: Places
}

type Programme = {
  /** When each piece is received, oldest first. */
  readonly receivedAts: readonly Date[]
  readonly now: Date
  readonly seed: number
  readonly onProgress?: ((done: number, count: number) => void) | undefined
}

/** Plays pieces of feedback through the commands, as they would have gone until now. */
export async function playFeedback(
  { machine, organizationId, material, cast, places }: Theatre,
  { receivedAts, now, seed, onProgress }: Programme,
): Promise<void> {
  const jobs = modules.flatMap((module) => module.jobs)
  // One after the other: what follows silence looks at all cases, at the time of the story that is told.
  for (const [index, at] of receivedAts.entries()) {
    const chance = chanceFrom(seed + 7919 * (index + 1))
    const script = inventScript(chance, material)
    const past = pastMachine(machine, jobs)
    await playStory({ past, organizationId, chance, cast, places, now }, { script, receivedAt: at, index })
    onProgress?.(index + 1, receivedAts.length)
  }
}

/** So many came in during the last three weeks at least: a small demo has a desk full of work, too. */
const recent = 60

/** Moments of the last 18 months, oldest first. */
export function receiptTimes(count: number, { seed, now }: { seed: number; now: Date }): Date[] {
  const chance = chanceFrom(seed)
  const isRecent = (index: number) => index < Math.min(recent, count / 3)
  const share = (index: number) => (isRecent(index) ? 0.96 + 0.04 * chance.next() : chance.next())
  return Array.from({ length: count }, (_, index) => receivedAt(share(index), now)).sort(
    (a, b) => a.getTime() - b.getTime(),
  )
}

/** More of late than long ago, as with a growing firm; mostly by day. */
function receivedAt(share: number, now: Date): Date {
  const span = months * 30.4 * 86_400_000
  const at = new Date(now.getTime() - span * (1 - share ** 0.8) - 600_000)
  if (at.getUTCHours() < 5) at.setUTCHours(at.getUTCHours() + 7)
  return at < now ? at : new Date(now.getTime() - 600_000)
}
