import assert from 'node:assert/strict'
import { Client } from 'pg'
import { publicActor } from '../server/kernel/auth/actor.ts'
import type { Ctx } from '../server/kernel/ctx.ts'
import { confirmEmail, useAccess } from '../server/modules/complaints/commands/access.ts'
import {
  recordComplaint,
  type NewFeedback,
  type Receipt,
} from '../server/modules/complaints/commands/record-complaint.ts'
import { restateComplaint } from '../server/modules/complaints/commands/understand.ts'
import { ensureCalendar } from '../server/modules/deadlines/calendar.commands.ts'
import { testMachine, type Staff, type TestMachine } from './harness.ts'
import { startMailServer, type MailServer } from './mail-server.ts'

export type Filed = Receipt & { readonly email: string }

/** A message as its row stands. */
export type StoredMessage = {
  id: string
  purpose: string
  state: string
  lastError: string | null
  channel: string
  body: string
  attempts: number
  headerId: string
}

/** People who complain and read their mail: a whole Redress with a real mail server beside it. */
export type Complainants = {
  readonly smtp: MailServer
  readonly test: TestMachine
  readonly handler: Staff
  file(given?: Partial<NewFeedback>, ctx?: Ctx): Promise<Filed>
  /** As the owner of the mailbox does it: opens the newest link, presses the button. */
  confirm(filed: Filed): Promise<void>
  /** Filed and confirmed, with the mails so far forgotten. */
  confirmed(given?: Partial<NewFeedback>): Promise<Filed>
  restate(filed: Filed): Promise<void>
  messages(filed: Pick<Filed, 'id'>): Promise<StoredMessage[]>
  stateOf(filed: Filed, purpose: string): Promise<StoredMessage | undefined>
  openTasks(complaintId: string, kind: string): Promise<number>
  versionOf(complaintId: string): Promise<number>
  /** As the owner of the database, past row-level security. */
  query(text: string, values?: unknown[]): Promise<unknown[]>
  forgetMails(): void
  stop(): Promise<void>
}

/** The secrets of the links to cases in a mail's text. */
export const linksIn = (text: string): string[] =>
  Array.from(
    text.matchAll(/http:\/\/complaints\.example\.org\/[\w/-]+\/track\/link\/([\w-]+)/g),
    ([, secret = '']) => secret,
  )

let counter = 0

export async function startComplainants(): Promise<Complainants> {
  const smtp = await startMailServer()
  const test = await testMachine({ SMTP_URL: smtp.url, PUBLIC_URL: 'http://complaints.example.org' })
  await ensureCalendar(test.ctx())
  const handler = await test.staff('complaintsManager', { name: 'Leyla Demir' })
  await test.workOff()
  const people: Complainants = {
    smtp,
    test,
    handler,
    file: (given = {}, ctx = test.ctx(publicActor)) => file(ctx, given),
    async confirm({ id }) {
      const [secret = ''] = linksIn(smtp.mails.at(-1)?.text ?? '')
      const found = await useAccess(test.ctx(publicActor), { secret, kinds: ['confirmEmail'] })
      assert.equal(found?.complaintId, id)
      const party = { kind: 'party', subjectId: id, accessId: found.accessId } as const
      await confirmEmail(test.ctx(party), { complaintId: id })
      await test.workOff()
    },
    async confirmed(given) {
      const filed = await people.file(given)
      await test.workOff()
      await people.confirm(filed)
      people.forgetMails()
      return filed
    },
    async restate({ id }) {
      await restateComplaint(test.ctx(handler), {
        complaintId: id,
        version: await people.versionOf(id),
        title: 'Cold heating',
        restatement: 'Your *heating* failed on 13 November and nobody repaired it.',
        points: ['Nobody repaired the heating'],
      })
      await test.workOff()
    },
    messages: async ({ id }) =>
      (await people.query(
        `select id, purpose, state, last_error as "lastError", channel, body, attempts, header_id as "headerId"
         from message where complaint_id = $1 order by created_at, id`,
        [id],
      )) as StoredMessage[],
    stateOf: async (filed, purpose) =>
      (await people.messages(filed)).find((message) => message.purpose === purpose),
    async openTasks(complaintId, kind) {
      const open = 'select from task where subject_id = $1 and kind = $2 and done_at is null'
      return (await people.query(open, [complaintId, kind])).length
    },
    async versionOf(complaintId) {
      const rows = await people.query('select version from complaint where id = $1', [complaintId])
      return (rows as { version: number }[])[0]?.version ?? 0
    },
    query: (text, values = []) => queryAsOwner(test, text, values),
    forgetMails() {
      smtp.mails.length = 0
      smtp.refusals.clear()
    },
    async stop() {
      await test.stop()
      await smtp.stop()
    },
  }
  return people
}

async function file(ctx: Ctx, given: Partial<NewFeedback>): Promise<Filed> {
  const email = `ada.${++counter}@example.org`
  const contact = { name: 'Ada Lindqvist', email, phone: null, address: null, ...given.contact }
  const receipt = await recordComplaint(ctx, {
    kind: 'complaint',
    channel: 'web',
    language: 'en',
    narrative: 'The heating has been cold for nine days and nobody came.',
    ...given,
    contact,
  })
  return { ...receipt, email: contact.email ?? '' }
}

async function queryAsOwner(test: TestMachine, text: string, values: unknown[]): Promise<unknown[]> {
  const client = new Client({ connectionString: test.database.ownerUrl })
  await client.connect()
  try {
    await client.query(`set app.organization_id = '${test.organizationId}'`)
    return (await client.query(text, values)).rows as unknown[]
  } finally {
    await client.end()
  }
}
