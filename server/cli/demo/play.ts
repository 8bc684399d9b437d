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
  readonly count: number
  readonly seed: number
  readonly onProgress?: ((done: number, count: number) => void) | undefined
}

/** Plays so many pieces of feedback of the last 18 months through the commands, oldest first. */
export async function playFeedback(
  { machine, organizationId, material, cast, places }: Theatre,
  { count, seed, onProgress }: Programme,
): Promise<void> {
  const now = new Date()
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
    onProgress?.(index + 1, count)
  }
}

/** More of late than long ago, as with a growing firm; mostly by day. */
function receivedAt(share: number, now: Date): Date {
  const span = months * 30.4 * 86_400_000
  const at = new Date(now.getTime() - span * (1 - share ** 0.8) - 600_000)
  if (at.getUTCHours() < 5) at.setUTCHours(at.getUTCHours() + 7)
  return at < now ? at : new Date(now.getTime() - 600_000)
}
