import { rebuildNextDates } from '../modules/complaints/commands/rebuild-next-dates.ts'
import { say, textOption, type Command } from './command.ts'
import { operatorCtx, organizations } from './organizations.ts'
import { withMachine } from './with-machine.ts'

export const rebuildDatesCommand: Command = {
  name: 'rebuild-dates',
  about: 'set the next date of every case anew from its clocks, or find those that differ',
  usage: `redress rebuild-dates

  --check               only find cases whose next date is not that of their clocks; 1 when there are any
  --organization SLUG   only this one
  --json                answer as JSON

The register keeps the next date of each case, so that lists and counts need not look at clocks. A job compares and
sets them each night; this does so now. It can be called at any time, as often as you like.`,
  options: { check: { type: 'boolean' }, organization: { type: 'string' }, json: { type: 'boolean' } },
  async run(options) {
    await withMachine(async (machine) => {
      const isCheck = options.check === true
      const found: { slug: string; wrong: number }[] = []
      for (const { id, slug } of await organizations(machine, textOption(options, 'organization')))
        found.push({ slug, wrong: await rebuildNextDates(operatorCtx(machine, id), { isCheck }) })
      const deed = isCheck ? 'differ' : 'were set anew'
      const lines = found.map(({ slug, wrong }) => `${slug}: ${wrong} dates ${deed}.`)
      say(options, lines.join('\n') || 'Nothing is set up yet.', { found })
      if (isCheck && found.some(({ wrong }) => wrong > 0)) process.exitCode = 1
    })
  },
}
