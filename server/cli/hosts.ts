import { Refusal } from '../kernel/errors.ts'
import { setHosts } from '../modules/organization/organization.commands.ts'
import { say, textOption, type Command } from './command.ts'
import { operatorCtx, organizations } from './organizations.ts'
import { withMachine } from './with-machine.ts'

export const hostsCommand: Command = {
  name: 'hosts',
  about: 'list the organizations, or say under which host names one is reached',
  usage: `redress hosts [--organization SLUG --set HOST,HOST]

  --organization SLUG   the name in its address /o/SLUG/
  --set LIST            its host names, comma separated; an empty list takes them away
  --json                answer as JSON`,
  options: { organization: { type: 'string' }, set: { type: 'string' }, json: { type: 'boolean' } },
  async run(options) {
    await withMachine(async (machine) => {
      const slug = textOption(options, 'organization')
      if (slug !== undefined && typeof options.set === 'string') {
        const [organization] = await organizations(machine, slug)
        if (organization)
          await setHosts(operatorCtx(machine, organization.id), { hosts: hostsIn(options.set) })
      }
      const all = await organizations(machine)
      const lines = all.map((each) => `/o/${each.slug}/  ${each.name}  ${each.hosts.join(', ')}`)
      say(options, lines.join('\n') || 'Nothing is set up yet.', {
        organizations: all.map(({ slug: own, name, hosts }) => ({ slug: own, name, hosts })),
      })
    })
  },
}

function hostsIn(list: string): string[] {
  const hosts = list
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter(Boolean)
  const wrong = hosts.find((host) => !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(host))
  if (wrong !== undefined) throw new Refusal('cli.hostWrong', { host: wrong })
  return hosts
}
