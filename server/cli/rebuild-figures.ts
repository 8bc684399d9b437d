import { rebuildFigures } from '../modules/analysis/analysis.commands.ts'
import { rebuildLoyalty } from '../modules/analysis/loyalty.commands.ts'
import { say, textOption, type Command } from './command.ts'
import { operatorCtx, organizations } from './organizations.ts'
import { withMachine } from './with-machine.ts'

export const rebuildFiguresCommand: Command = {
  name: 'rebuild-figures',
  about: 'count the figures of the overview and of loyalty anew from the cases and purchases',
  usage: `redress rebuild-figures

  --organization SLUG   only this one
  --json                answer as JSON

A job keeps them up to date each minute and counts all anew each night; this does so now. It can be called at any
time, as often as you like.`,
  options: { organization: { type: 'string' }, json: { type: 'boolean' } },
  async run(options) {
    await withMachine(async (machine) => {
      const rebuilt: { slug: string; seconds: number }[] = []
      for (const { id, slug } of await organizations(machine, textOption(options, 'organization'))) {
        const startedAt = performance.now()
        await rebuildFigures(operatorCtx(machine, id))
        await rebuildLoyalty(operatorCtx(machine, id))
        rebuilt.push({ slug, seconds: Math.round((performance.now() - startedAt) / 100) / 10 })
      }
      const lines = rebuilt.map(({ slug, seconds }) => `${slug}: counted in ${seconds} s.`)
      say(options, lines.join('\n') || 'Nothing is set up yet.', { rebuilt })
    })
  },
}
