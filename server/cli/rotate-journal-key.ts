import { rotateJournalKey } from '../kernel/journal/keys.ts'
import { say, textOption, type Command } from './command.ts'
import { operatorCtx, organizations } from './organizations.ts'
import { withMachine } from './with-machine.ts'

export const rotateJournalKeyCommand: Command = {
  name: 'rotate-journal-key',
  about: 'sign the journal with a new key from now on',
  usage: `redress rotate-journal-key

  --organization SLUG   only this one
  --json                answer as JSON

The old key signs the new one, then its private half is erased. Its public half stays published.`,
  options: { organization: { type: 'string' }, json: { type: 'boolean' } },
  async run(options) {
    await withMachine(async (machine) => {
      const rotated: { slug: string; from: string | null; to: string }[] = []
      for (const { id, slug } of await organizations(machine, textOption(options, 'organization')))
        rotated.push({ slug, ...(await rotateJournalKey(operatorCtx(machine, id))) })
      const lines = rotated.map(({ slug, from, to }) =>
        from ? `${slug}: ${to} signs from now on, ${from} no more.` : `${slug}: ${to} is the first key.`,
      )
      say(options, lines.join('\n') || 'Nothing is set up yet.', { rotated })
    })
  },
}
