import { stat } from 'node:fs/promises'
import { Refusal } from '../kernel/errors.ts'
import { mailsUnder } from '../kernel/mime/mail-sources.ts'
import { importMails, type Imported } from '../modules/mail/commands/import-mails.ts'
import { say, textOption, type Command } from './command.ts'
import { operatorCtx, organizations } from './organizations.ts'
import { withMachine } from './with-machine.ts'

export const importMailCommand: Command = {
  name: 'import-mail',
  about: 'take in mail from an mbox, a folder of .eml files or an archive',
  usage: `redress import-mail PATH --mailbox NAME

  PATH                  a mail, an mbox, a folder of them (Maildir too), or a zip, tar or tar.gz of those
  --mailbox NAME        where it counts as received; made when there is none of that name
  --organization SLUG   in which organization, when there are several
  --json                answer as JSON

Every mail becomes a case, or joins the one that it belongs to. What was taken in before is not taken in again, so
it can be called as often as you like, whether or not the server runs. Who wrote within the last seven days gets an
acknowledgement; older mail is history.`,
  options: {
    mailbox: { type: 'string' },
    organization: { type: 'string' },
    json: { type: 'boolean' },
  },
  takes: 'PATH',
  async run(options) {
    const root = textOption(options, 'PATH')
    const name = textOption(options, 'mailbox')
    if (!root) throw new Refusal('cli.pathMissing', {})
    if (!name) throw new Refusal('cli.mailboxMissing', {})
    await stat(root).catch(() => {
      throw new Refusal('cli.pathUnknown', { path: root })
    })
    const done = await withMachine(async (machine): Promise<Imported> => {
      const [first, ...others] = await organizations(machine, textOption(options, 'organization'))
      if (!first) throw new Refusal('cli.nothingSetUp', {})
      if (others.length > 0) throw new Refusal('cli.whichOrganization', {})
      const onSkipped = (file: string) => void process.stderr.write(`no mail: ${file}\n`)
      return importMails(operatorCtx(machine, first.id), {
        mailboxName: name,
        mails: mailsUnder(root, { onSkipped }),
      })
    })
    say(
      options,
      `${done.read} mails read: ${done.messages} taken in, with them ${done.cases} new cases; ${done.quarantined} set aside, ${done.duplicates} known before.`,
      done,
    )
  },
}
