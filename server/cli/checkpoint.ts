import { inRead } from '../kernel/ctx.ts'
import { latestCheckpoint, noteOf } from '../kernel/journal/checkpoints.ts'
import { sealAll } from '../kernel/journal/sealer.ts'
import { say, textOption, type Command } from './command.ts'
import { operatorCtx, organizations } from './organizations.ts'
import { withMachine } from './with-machine.ts'

export const checkpointCommand: Command = {
  name: 'checkpoint',
  about: 'seal what waits and show the newest checkpoint, to be kept outside',
  usage: `redress checkpoint

  --organization SLUG   only this one
  --json                answer as JSON

Keep the text where nobody who can write the database can change it; \`redress verify --checkpoint FILE\` compares.`,
  options: { organization: { type: 'string' }, json: { type: 'boolean' } },
  async run(options) {
    await withMachine(async (machine) => {
      await sealAll(machine)
      const checkpoints: { slug: string; text: string }[] = []
      for (const { id, slug } of await organizations(machine, textOption(options, 'organization'))) {
        const checkpoint = await inRead(operatorCtx(machine, id), latestCheckpoint)
        if (checkpoint) checkpoints.push({ slug, text: noteOf(checkpoint) })
      }
      const texts = checkpoints.map(({ text }) => text)
      say(options, texts.join('\n').trimEnd() || 'No journal has an entry yet.', { checkpoints })
    })
  },
}
